package nl.swv.overgang.school;

/** A school may use TOP Dossier from now on: its waiting dossiers go on (R01). */
public record SchoolTopGereed(String vestiging) {}
