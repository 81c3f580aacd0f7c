package nl.swv.overgang.taken;

import java.time.LocalDate;

/**
 * What the head of Tasklist says to one person.
 *
 * @param overgangsdatum the first day without OT
 * @param vandaag by the clock of the application
 * @param schooldagen school days left before the overgangsdatum, by the calendar of the own school or of the region
 * @param opNaam open tasks in the name of this person
 * @param voorTeam open tasks in nobody's name that this person may take
 */
public record Samenvatting(LocalDate overgangsdatum, LocalDate vandaag, int schooldagen, long opNaam, long voorTeam) {}
