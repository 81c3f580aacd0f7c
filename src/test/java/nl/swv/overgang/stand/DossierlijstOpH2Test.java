package nl.swv.overgang.stand;

import nl.swv.overgang.OpH2;

@OpH2
class DossierlijstOpH2Test extends DossierlijstTest {}
