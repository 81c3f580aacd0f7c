package nl.swv.overgang.otexport;

import nl.swv.overgang.OpH2;

@OpH2
class AansluitingOpH2Test extends AansluitingTest {}
