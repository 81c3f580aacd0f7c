package nl.swv.overgang.taken;

import java.util.List;

/** The tasks that one person can give back or take. */
public record Takenlijst(List<EigenTaak> opNaam, List<EigenTaak> voorTeam) {}
