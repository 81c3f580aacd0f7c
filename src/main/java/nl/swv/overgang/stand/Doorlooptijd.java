package nl.swv.overgang.stand;

/**
 * How long a step took, from the task appearing to its completion.
 *
 * @param taak the id of the task in the diagram
 * @param proces the key of the process, so of the diagram
 * @param aantal of how many completed tasks, the last ones
 * @param mediaanUren half of them took no longer than this, in hours
 * @param p85Uren 85 % of them took no longer than this, in hours
 */
public record Doorlooptijd(String taak, String proces, String naam, long aantal, double mediaanUren, double p85Uren) {}
