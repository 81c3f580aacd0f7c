package nl.swv.overgang.school;

/** One or more schools have another leerlingadministratiesysteem: their tasks are called after it. */
public record LasGewijzigd() {}
