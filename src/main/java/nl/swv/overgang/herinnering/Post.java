package nl.swv.overgang.herinnering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The open tasks of one kind of one person.
 *
 * @param taak its label in the diagram
 * @param teLaat how many of the open ones are past their term
 * @param eersteTermijn the earliest last day, in Europe/Amsterdam; null where no task has a term
 */
public record Post(String taak, int open, int teLaat, @Nullable LocalDate eersteTermijn) {}
