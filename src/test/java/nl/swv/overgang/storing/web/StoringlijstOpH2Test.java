package nl.swv.overgang.storing.web;

import nl.swv.overgang.OpH2;

@OpH2
class StoringlijstOpH2Test extends StoringlijstTest {}
