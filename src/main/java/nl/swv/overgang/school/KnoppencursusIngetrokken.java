package nl.swv.overgang.school;

/** The knoppencursus of a school was registered by mistake (R24): it still has to follow it. */
public record KnoppencursusIngetrokken(String vestiging) {}
