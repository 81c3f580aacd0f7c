package nl.swv.overgang.knelpunt;

import nl.swv.overgang.OpH2;

@OpH2
class KnelpuntenOpH2Test extends KnelpuntenTest {}
