package nl.swv.overgang.otexport;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.otexport.Importverslag.Gewijzigd;
import nl.swv.overgang.otexport.Importverslag.Melding;
import nl.swv.overgang.otexport.Importverslag.Oorzaak;
import nl.swv.overgang.platform.Bezwaar;
import nl.swv.overgang.platform.Nederlands;
import org.jspecify.annotations.Nullable;

/**
 * One import: how far it is, and how it ended. Counts and sentences, never what stands in the file.
 *
 * @param gedaan rows taken in
 * @param totaal rows in the file; empty while it is being looked through
 * @param afgerondOp when it ended, well or not
 * @param volledig whether the file is said to hold every dossier of OT
 * @param verdwenen how many open dossiers such a file does not hold
 * @param bevindingen what was said about rows
 * @param melding why it did not come to its end
 * @param hersteldDoor the later import that read what this one did not reach; empty while there is none
 */
@JsonPropertyOrder({
    "soort",
    "proef",
    "volledig",
    "door",
    "begonnenOp",
    "stand",
    "stap",
    "gedaan",
    "totaal",
    "afgerondOp",
    "verslag",
    "melding"
})
public record Importstand(
        @JsonIgnore long id,
        Importsoort soort,
        boolean proef,
        boolean volledig,
        String door,
        Instant begonnenOp,
        Stand stand,
        Stap stap,
        long gedaan,
        @Nullable Long totaal,
        @Nullable Instant afgerondOp,
        @JsonIgnore Map<Uitkomst, Long> aantallen,
        @JsonIgnore long verdwenen,
        @JsonIgnore Bevindingen bevindingen,
        @Nullable String melding,
        @JsonIgnore @Nullable Long hersteldDoor) {

    /** Who stays silent for longer has broken off: its {@link Hartslag} is a matter of two seconds. */
    public static final Duration STILTE = Duration.ofSeconds(10);

    /** Where an import stands. */
    public enum Stand {
        LOPEND,
        KLAAR,
        AFGEBROKEN
    }

    /** What it is doing: the whole file is looked through before its first row is taken in. */
    public enum Stap {
        CONTROLEREN,
        INLEZEN
    }

    /**
     * What was said about rows: the first fouten and waarschuwingen, and how many fouten there are.
     *
     * @param wijzigingen the first fields that say something else than before (R15)
     * @param genegeerdeKolommen columns of the file that are not ours
     * @param scenarios the roads of what starts
     * @param oorzaken why rows were refused
     * @param scholen of which schools they are, where that is known
     */
    public record Bevindingen(
            List<Melding> fouten,
            long foutenTotaal,
            List<Melding> waarschuwingen,
            List<Gewijzigd> wijzigingen,
            List<String> genegeerdeKolommen,
            Map<Scenario, Long> scenarios,
            List<Oorzaak> oorzaken,
            Map<String, Long> scholen) {

        /** Those of an older version miss what came later: wijzigingen in 0.5.0, the last three in 0.6.0. */
        public Bevindingen {
            wijzigingen = wijzigingen == null ? List.of() : wijzigingen;
            scenarios = scenarios == null ? Map.of() : scenarios;
            oorzaken = oorzaken == null ? List.of() : oorzaken;
            scholen = scholen == null ? Map.of() : scholen;
        }

        static Bevindingen geen(List<String> genegeerdeKolommen) {
            return new Bevindingen(
                    List.of(), 0, List.of(), List.of(), genegeerdeKolommen, Map.of(), List.of(), Map.of());
        }

        private Bevindingen bij(List<Importregel> regels, int meeste) {
            List<Melding> meerFouten = new ArrayList<>(fouten);
            List<Melding> meerWaarschuwingen = new ArrayList<>(waarschuwingen);
            List<Gewijzigd> meerWijzigingen = new ArrayList<>(wijzigingen);
            Map<Scenario, Long> meerScenarios = new EnumMap<>(Scenario.class);
            meerScenarios.putAll(scenarios);
            Map<List<String>, Oorzaak> meerOorzaken = new LinkedHashMap<>();
            oorzaken.forEach(oorzaak -> meerOorzaken.put(List.of(oorzaak.veld(), oorzaak.melding()), oorzaak));
            Map<String, Long> meerScholen = new TreeMap<>(scholen);
            long totaal = foutenTotaal;
            for (Importregel regel : regels) {
                totaal += regel.fouten().size();
                toon(regel, regel.fouten(), meerFouten, meeste);
                toon(regel, regel.waarschuwingen(), meerWaarschuwingen, meeste);
                regel.verschillen().stream()
                        .limit(Math.max(0, meeste - meerWijzigingen.size()))
                        .map(verschil -> Gewijzigd.van(regel, verschil))
                        .forEach(meerWijzigingen::add);
                if (regel.scenario() != null) {
                    meerScenarios.merge(regel.scenario(), 1L, Long::sum);
                }
                regel.fouten().stream()
                        .map(Oorzaak::van)
                        .distinct()
                        .forEach(oorzaak ->
                                meerOorzaken.merge(List.of(oorzaak.veld(), oorzaak.melding()), oorzaak, Oorzaak::met));
                if (regel.uitkomst() == Uitkomst.GEWEIGERD && regel.vestiging() != null) {
                    meerScholen.merge(regel.vestiging(), 1L, Long::sum);
                }
            }
            return new Bevindingen(
                    List.copyOf(meerFouten),
                    totaal,
                    List.copyOf(meerWaarschuwingen),
                    List.copyOf(meerWijzigingen),
                    genegeerdeKolommen,
                    meerScenarios,
                    List.copyOf(meerOorzaken.values()),
                    meerScholen);
        }

        private static void toon(Importregel regel, List<Bezwaar> bezwaren, List<Melding> meldingen, int meeste) {
            bezwaren.stream()
                    .limit(Math.max(0, meeste - meldingen.size()))
                    .map(bezwaar -> Melding.van(regel, bezwaar))
                    .forEach(meldingen::add);
        }

        private List<Oorzaak> vaaksteEerst() {
            return oorzaken.stream()
                    .sorted(Comparator.comparingLong(Oorzaak::aantal).reversed())
                    .toList();
        }
    }

    /** Looked through; its first row comes next. */
    Importstand gecontroleerd(long regels, List<String> genegeerdeKolommen) {
        return verder(Stand.LOPEND, 0, regels, Map.of(), 0, Bevindingen.geen(genegeerdeKolommen), null);
    }

    /** @param meesteMeldingen how many fouten and how many waarschuwingen it shows */
    Importstand met(List<Importregel> regels, int meesteMeldingen) {
        Map<Uitkomst, Long> meer = new EnumMap<>(Uitkomst.class);
        meer.putAll(aantallen);
        regels.forEach(regel -> meer.merge(regel.uitkomst(), 1L, Long::sum));
        return verder(
                Stand.LOPEND, gedaan + regels.size(), totaal, meer, 0, bevindingen.bij(regels, meesteMeldingen), null);
    }

    /** What to say of an import that broke off, where nothing but that is known. */
    public static String afgebroken(long gedaan, @Nullable Long totaal) {
        return totaal == null
                ? "De import is afgebroken voor de eerste regel. Lees het bestand opnieuw in."
                : "De import is afgebroken na %s van %s %s. Wat gelezen is, blijft staan. Lees het bestand, of een verbeterde versie ervan, opnieuw in."
                        .formatted(
                                Nederlands.getal(gedaan), Nederlands.getal(totaal), totaal == 1 ? "regel" : "regels");
    }

    Importstand klaar(long verdwenen, Instant nu) {
        return verder(Stand.KLAAR, gedaan, totaal, aantallen, verdwenen, bevindingen, nu);
    }

    private Importstand verder(
            Stand stand,
            long gedaan,
            @Nullable Long totaal,
            Map<Uitkomst, Long> aantallen,
            long verdwenen,
            Bevindingen bevindingen,
            @Nullable Instant afgerondOp) {
        return new Importstand(
                id,
                soort,
                proef,
                volledig,
                door,
                begonnenOp,
                stand,
                Stap.INLEZEN,
                gedaan,
                totaal,
                afgerondOp,
                aantallen,
                verdwenen,
                bevindingen,
                null,
                hersteldDoor);
    }

    public long aantal(Uitkomst uitkomst) {
        return aantallen.getOrDefault(uitkomst, 0L);
    }

    /** The rows of what was known already. */
    public long bekend() {
        return aantal(Uitkomst.BEKEND)
                + aantal(Uitkomst.ONGEWIJZIGD)
                + aantal(Uitkomst.BIJGEWERKT)
                + aantal(Uitkomst.TE_BEOORDELEN)
                + aantal(Uitkomst.HEROPEND);
    }

    /** Every row has one outcome, so this is also the number of rows (R10). */
    public long regels() {
        return aantallen.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What it did, once it came to its end. */
    @JsonProperty
    public @Nullable Importverslag verslag() {
        if (stand != Stand.KLAAR) {
            return null;
        }
        boolean dossiers = soort == Importsoort.OT_EXPORT;
        return new Importverslag(
                regels(),
                dossiers ? aantal(Uitkomst.GESTART) : null,
                dossiers ? null : Long.valueOf(aantal(Uitkomst.NIEUW)),
                bekend(),
                dossiers ? aantal(Uitkomst.ONGEWIJZIGD) : null,
                dossiers ? aantal(Uitkomst.BIJGEWERKT) : null,
                dossiers ? aantal(Uitkomst.TE_BEOORDELEN) : null,
                dossiers ? aantal(Uitkomst.HEROPEND) : null,
                volledig ? Long.valueOf(verdwenen) : null,
                dossiers ? aantal(Uitkomst.ALLEEN_BACKUP) : null,
                dossiers ? aantal(Uitkomst.BUITEN_BEREIK) : null,
                aantal(Uitkomst.GEWEIGERD),
                dossiers ? bevindingen.scenarios() : null,
                bevindingen.vaaksteEerst(),
                dossiers ? bevindingen.scholen() : null,
                bevindingen.fouten(),
                bevindingen.foutenTotaal(),
                bevindingen.waarschuwingen(),
                bevindingen.wijzigingen(),
                bevindingen.genegeerdeKolommen(),
                proef);
    }
}
