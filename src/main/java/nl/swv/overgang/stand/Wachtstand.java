package nl.swv.overgang.stand;

import java.util.List;

/**
 * What is open in the engine.
 *
 * @param wachtOpCursus open dossiers that wait for the knoppencursus of their school (R01)
 * @param oudste the ten tasks that have been open longest
 */
public record Wachtstand(long wachtOpCursus, List<Taakregel> oudste) {}
