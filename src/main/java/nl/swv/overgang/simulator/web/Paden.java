package nl.swv.overgang.simulator.web;

/** Where the simulator answers. */
final class Paden {

    static final String SIMULATOR = "/simulator/top-dossier";
    static final String API = SIMULATOR + "/api/v1";

    private Paden() {}
}
