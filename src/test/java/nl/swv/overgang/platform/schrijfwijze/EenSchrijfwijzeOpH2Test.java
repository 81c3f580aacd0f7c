package nl.swv.overgang.platform.schrijfwijze;

import nl.swv.overgang.OpH2;

@OpH2
class EenSchrijfwijzeOpH2Test extends EenSchrijfwijzeTest {}
