package nl.swv.overgang.topdossier;

import java.time.LocalDate;
import java.util.List;

/** The momentopname as it goes out: its civil date and both lists of factoren (R06). */
public record Momentopnamebericht(LocalDate datum, List<String> belemmerend, List<String> stimulerend) {}
