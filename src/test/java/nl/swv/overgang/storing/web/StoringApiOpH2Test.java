package nl.swv.overgang.storing.web;

import nl.swv.overgang.OpH2;

@OpH2
class StoringApiOpH2Test extends StoringApiTest {}
