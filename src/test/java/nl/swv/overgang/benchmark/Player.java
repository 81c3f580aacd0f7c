package nl.swv.overgang.benchmark;

import java.util.List;

/** Brings dossiers along their roads: ours, or a bare engine. */
interface Player {

    String name();

    /** The dossiers come in. */
    void begin(Road road, List<String> dossiers);

    /** From the first task until nothing of it runs any more. */
    void play(Road road, String dossier);
}
