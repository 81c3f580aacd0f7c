package nl.swv.overgang.security.rechten;

import nl.swv.overgang.OpH2;

@OpH2
class TaakrechtenOpH2Test extends TaakrechtenTest {}
