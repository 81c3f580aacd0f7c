package nl.swv.overgang.dossier.process;

import nl.swv.overgang.OpH2;

@OpH2
class OvergangDossierProcessOpH2Test extends OvergangDossierProcessTest {}
