package nl.swv.overgang.stand;

import nl.swv.overgang.OpH2;

@OpH2
class OpenTakenOpH2Test extends OpenTakenTest {}
