package nl.swv.overgang.rapport;

import java.time.Instant;
import java.util.List;
import nl.swv.overgang.overgangsfase.Schoolinzage.Inzage;
import nl.swv.overgang.stand.Voortgang;

/**
 * The state of the overgang as the bestuur reads it. All its numbers are of one moment.
 *
 * @param swv the name of the samenwerkingsverband
 * @param scholen in the order of their names
 */
public record Bestuursrapport(
        String swv, Instant moment, Voortgang voortgang, List<Inzage> scholen, Aansluitrekening rekening) {}
