package nl.swv.overgang.stand;

import java.time.Instant;

/**
 * The open tasks at one place in a diagram.
 *
 * @param mediaanSinds half of them have been open since this moment or longer
 */
public record Stap(String taak, long open, Instant mediaanSinds) {}
