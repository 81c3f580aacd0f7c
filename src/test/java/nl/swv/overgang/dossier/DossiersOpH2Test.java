package nl.swv.overgang.dossier;

import nl.swv.overgang.OpH2;

@OpH2
class DossiersOpH2Test extends DossiersTest {}
