package nl.swv.overgang.school;

/** A school is TOP-gereed from now on: its waiting dossiers go on (R01). */
public record KnoppencursusGevolgd(String vestiging) {}
