package nl.swv.overgang.stand;

import nl.swv.overgang.OpH2;

@OpH2
class TaakstandenOpH2Test extends TaakstandenTest {}
