package nl.swv.overgang.vervanging;

import nl.swv.overgang.OpH2;

@OpH2
class VervangingOpH2Test extends VervangingTest {}
