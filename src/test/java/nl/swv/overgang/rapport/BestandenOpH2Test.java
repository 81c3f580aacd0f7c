package nl.swv.overgang.rapport;

import nl.swv.overgang.OpH2;

@OpH2
class BestandenOpH2Test extends BestandenTest {}
