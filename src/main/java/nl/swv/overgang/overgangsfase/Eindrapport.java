package nl.swv.overgang.overgangsfase;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.otexport.aansluiting.Afboeking;
import org.jspecify.annotations.Nullable;

/**
 * The closing report of an overgang.
 *
 * @param statussen all dossiers by status
 * @param opTijd done before the overgangsdatum, without nazorg: afgerond or over to TOP (R21)
 * @param naNazorg the same, after they became nazorg
 * @param ingetrokken withdrawn: accounted for, not done
 * @param nogOpen open now
 * @param zonderWerk only in the back-up, or out of scope (OT-POVO)
 * @param parnassysTeLaat dossiers whose information came into ParnasSys on or after the overgangsdatum (R07)
 * @param afboekingen what could not be solved, with the reason, by two people (R22)
 */
public record Eindrapport(
        LocalDate overgangsdatum,
        @Nullable Instant eersteTopDossierOp,
        @Nullable Instant laatsteOtDossierOp,
        Map<Status, Long> statussen,
        long opTijd,
        long naNazorg,
        long ingetrokken,
        long nogOpen,
        long zonderWerk,
        long parnassysTeLaat,
        List<Schooluitslag> scholen,
        List<Afboeking> afboekingen) {

    /** @param cursusTeLaat the knoppencursus was not followed before the overgangsdatum; nogOpen counts dossiers */
    public record Schooluitslag(
            String vestiging,
            String naam,
            boolean cursusTeLaat,
            long parnassysTeLaat,
            long parnassysOpen,
            long nogOpen,
            boolean over) {

        public boolean isTeLaat() {
            return cursusTeLaat || parnassysTeLaat > 0 || parnassysOpen > 0;
        }
    }

    /** How many dossiers there are: each of them is in one of the five counts. */
    @JsonProperty
    public long dossiers() {
        return statussen.values().stream().mapToLong(Long::longValue).sum();
    }

    @JsonProperty
    public boolean sluit() {
        return dossiers() == opTijd + naNazorg + ingetrokken + nogOpen + zonderWerk;
    }
}
