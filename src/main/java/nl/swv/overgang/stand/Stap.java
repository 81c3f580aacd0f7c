package nl.swv.overgang.stand;

/**
 * The open tasks at one place in a diagram.
 *
 * @param mediaanUren half of them have been open for so many hours, or longer
 */
public record Stap(String taak, long open, double mediaanUren) {}
