package nl.swv.overgang.school;

/** A school may not use TOP Dossier any more: what was not opened yet waits again (R24). */
public record SchoolNietTopGereed(String vestiging) {}
