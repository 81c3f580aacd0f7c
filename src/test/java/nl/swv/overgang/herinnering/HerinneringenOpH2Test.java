package nl.swv.overgang.herinnering;

import nl.swv.overgang.OpH2;

@OpH2
class HerinneringenOpH2Test extends HerinneringenTest {}
