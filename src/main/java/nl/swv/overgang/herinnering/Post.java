package nl.swv.overgang.herinnering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The open tasks of one kind of one person.
 *
 * @param sleutel its id in the diagram
 * @param taak its name, as in Tasklist
 * @param teLaat how many of the open ones are past their term
 * @param vandaag how many are due today
 * @param eersteTermijn the earliest last day, in Europe/Amsterdam; null where no task has a term
 */
public record Post(String sleutel, String taak, int open, int teLaat, int vandaag, @Nullable LocalDate eersteTermijn) {}
