package nl.swv.overgang.rapport;

import java.util.List;
import nl.swv.overgang.otexport.aansluiting.Afboeking;
import nl.swv.overgang.otexport.aansluiting.Onverklaard;

/**
 * The reconciliation of R10 as a table. The lines per school add up to the last of the sum lines, and so do the two
 * sum lines before it.
 *
 * @param sluit whether a second count, apart from this one, agrees
 * @param verschillen the first rows and imports that nothing explains, aantalVerschillen counts them all
 * @param afboekingen what two people wrote off (R22)
 */
public record Aansluitrekening(
        List<Rekeningregel> perSchool,
        List<Rekeningregel> somregels,
        boolean sluit,
        List<Onverklaard> verschillen,
        long aantalVerschillen,
        List<Afboeking> afboekingen) {}
