package nl.swv.overgang.overgangsfase.process;

import nl.swv.overgang.OpH2;

@OpH2
class OvergangsfaseProcessOpH2Test extends OvergangsfaseProcessTest {}
