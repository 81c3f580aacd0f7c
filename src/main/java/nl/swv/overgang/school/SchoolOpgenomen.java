package nl.swv.overgang.school;

/** A school came in, for the first time or again: it takes part in the overgang. */
public record SchoolOpgenomen(String vestiging) {}
