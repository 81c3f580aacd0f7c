package nl.swv.overgang.taken.web;

import nl.swv.overgang.OpH2;

@OpH2
class TakenlijstOpH2Test extends TakenlijstTest {}
