package nl.swv.overgang.school;

/** A school may not use TOP Dossier, and dossiers of it may be past that question: what was not opened yet waits (R01, R24). */
public record SchoolNietTopGereed(String vestiging) {}
