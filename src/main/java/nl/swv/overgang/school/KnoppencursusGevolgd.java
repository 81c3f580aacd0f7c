package nl.swv.overgang.school;

/** A school has followed the knoppencursus. */
public record KnoppencursusGevolgd(String vestiging) {}
