package nl.swv.overgang.taken;

import java.util.List;

/** The tasks that one person can give back or take. */
public record Takenlijst(List<Taakregel> opNaam, List<Taakregel> voorTeam) {}
