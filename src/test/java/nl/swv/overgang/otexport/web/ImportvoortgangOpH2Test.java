package nl.swv.overgang.otexport.web;

import nl.swv.overgang.OpH2;

@OpH2
class ImportvoortgangOpH2Test extends ImportvoortgangTest {}
