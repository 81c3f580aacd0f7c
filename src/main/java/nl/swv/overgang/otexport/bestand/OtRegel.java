package nl.swv.overgang.otexport.bestand;

import static nl.swv.overgang.otexport.bestand.Kolommen.verplicht;
import static nl.swv.overgang.otexport.bestand.Kolommen.vrij;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.OtDossier.Module;
import nl.swv.overgang.dossier.OtDossier.OtStatus;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.platform.Bezwaar;
import nl.swv.overgang.platform.schrijfwijze.Nummervorm;
import nl.swv.overgang.platform.schrijfwijze.Schrijfwijze;
import nl.swv.overgang.school.School;
import nl.swv.overgang.school.Vestigingscode;
import org.jspecify.annotations.Nullable;

/**
 * Reads an OT dossier from a row, whether it comes from a file or from a form.
 *
 * @param scholen the school of a vestigingscode, as far as who sends it may use it
 * @param consulenten whether an account is that of a consulent
 * @param nummers what an OT-dossiernummer looks like
 * @param pseudoniemen what a pseudonym of the SWV looks like
 * @param vandaag what a start far from now is told by
 */
public record OtRegel(
        Function<String, Optional<School>> scholen,
        Predicate<String> consulenten,
        Nummervorm nummers,
        Nummervorm pseudoniemen,
        LocalDate vandaag) {

    public static final Kolommen KOLOMMEN = Kolommen.van(
            verplicht(
                    "otdossiernummer",
                    "Het nummer van het dossier in OT: ten hoogste 4 letters, dan cijfers en streepjes.",
                    "OT-2026-00001"),
            verplicht("module", "OT-1LOKET of OT-POVO.", "OT-1LOKET"),
            verplicht(
                    "soort",
                    "STARTGESPREK, A&O, ARRANGEMENT of TLV. OT zet een TLV onder arrangement: zet daar TLV.",
                    "ARRANGEMENT"),
            verplicht("status", "LOPEND of AFGEROND.", "LOPEND"),
            verplicht("school", "De vestigingscode, zoals 12AB00.", "12AB00"),
            verplicht("leerling", "Het pseudoniem van het SWV, zoals LL-7F3K2. Nooit een naam.", "LL-7F3K2"),
            vrij("groep", "De groep van de leerling.", "6"),
            vrij("startdatum", "De eerste dag van het traject, zoals 31-12-2026.", "01-03-2026"),
            vrij("einddatum", "De laatste dag van het traject.", "28-02-2027"),
            vrij(
                    "vervolg",
                    "GEEN, NIEUWE_ACTIE of VERLENGING. Staat er niets, dan is er een besluit nodig.",
                    "VERLENGING"),
            vrij("consulent", "Het account van de consulent. Staat er niets, dan krijgt het wijkteam de taken.", ""));

    private static final Bezwaar GEEN_NUMMER = new Bezwaar(
            "otdossiernummer",
            "Vul het OT-dossiernummer in zoals OT het geeft, bijvoorbeeld OT-2026-00001. Een naam of een datum is geen nummer.");

    private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9._@-]{1,64}");
    private static final int LANGSTE_GROEP = 20;

    /** In months. */
    private static final int VER_WEG = 3;

    /** The number of a row, where it may be kept whatever else is wrong with the row. */
    public static @Nullable String nummer(Regel regel, Nummervorm nummers) {
        String nummer = Schrijfwijze.van(regel.behoudbaar("otdossiernummer"));
        return nummers.past(nummer) ? nummer : null;
    }

    /**
     * R10: a refused row keeps its number where that itself is fine, so that its mended twin takes its place; and its school,
     * so that it can be sent back.
     */
    public Gelezen<OtDossier> lees(Regel regel) {
        Gelezen<OtDossier> gelezen = beoordeel(regel);
        OtDossier dossier = gelezen.inhoud();
        return gelezen.van(dossier == null ? vestiging(regel) : dossier.school());
    }

    private @Nullable String vestiging(Regel regel) {
        return Vestigingscode.lees(regel.behoudbaar("school"))
                .flatMap(scholen)
                .map(School::vestiging)
                .orElse(null);
    }

    private Gelezen<OtDossier> beoordeel(Regel regel) {
        String waarde = nummer(regel, nummers);
        List<Bezwaar> onleesbaar = regel.onleesbaar();
        if (waarde == null || !onleesbaar.isEmpty()) {
            return Gelezen.geweigerd(regel, waarde, onleesbaar.isEmpty() ? List.of(GEEN_NUMMER) : onleesbaar);
        }
        OtDossiernummer nummer = new OtDossiernummer(waarde);
        return Module.lees(regel.tekst("module")).equals(Optional.of(Module.OT_POVO))
                ? new Gelezen<>(regel.nummer(), nummer.waarde(), buitenBereik(nummer), List.of(), List.of(), null)
                : dossier(nummer, new Velden(regel, KOLOMMEN));
    }

    /** R09: of OT-POVO only that it was there is kept. */
    private static OtDossier buitenBereik(OtDossiernummer nummer) {
        return new OtDossier(nummer, Module.OT_POVO, null, null, null, null, null, null, null, null, null);
    }

    private Gelezen<OtDossier> dossier(OtDossiernummer nummer, Velden velden) {
        Module module = velden.gekozen("module", Module::lees, "Vul OT-1LOKET of OT-POVO in.");
        Soort soort = velden.gekozen("soort", Soort::lees, "Vul STARTGESPREK, A&O, ARRANGEMENT of TLV in.");
        OtStatus status = velden.gekozen("status", OtStatus::lees, "Vul LOPEND of AFGEROND in.");
        School school = school(velden);
        String leerling = leerling(velden);
        String groep = velden.tekst("groep", LANGSTE_GROEP);
        LocalDate start = velden.datum("startdatum");
        LocalDate eind = velden.datum("einddatum");
        eisLooptijd(velden, start, eind);
        Vervolg vervolg =
                velden.gelezen("vervolg", Vervolg::lees, "Vul GEEN, NIEUWE_ACTIE of VERLENGING in, of laat het leeg.");
        String consulent = consulent(velden);
        if (!velden.zijnGoed() || module == null || school == null) {
            return velden.geweigerd(nummer.waarde());
        }
        OtDossier dossier = new OtDossier(
                nummer, module, soort, status, school.vestiging(), leerling, groep, start, eind, vervolg, consulent);
        waarschuw(velden, dossier);
        return velden.goed(nummer.waarde(), dossier);
    }

    private @Nullable School school(Velden velden) {
        Optional<String> code = Vestigingscode.lees(velden.tekst("school"));
        School school = velden.gekozen("school", tekst -> code.flatMap(scholen), Velden.SCHOOL_ONBEKEND);
        if (school != null && !code.equals(Optional.of(school.vestiging()))) {
            velden.waarschuw(
                    "school", "Deze school is opgegaan in %s: het dossier komt daar.".formatted(school.vestiging()));
        }
        return school;
    }

    private String leerling(Velden velden) {
        String leerling = Schrijfwijze.van(velden.tekst("leerling"));
        velden.eis(
                pseudoniemen.past(leerling),
                "leerling",
                "Gebruik het pseudoniem van het SWV, zoals LL-7F3K2, en geen naam of datum.");
        return leerling;
    }

    private static void eisLooptijd(Velden velden, @Nullable LocalDate start, @Nullable LocalDate eind) {
        if (start == null || eind == null) {
            return;
        }
        velden.eis(!eind.isBefore(start), "einddatum", "De einddatum ligt voor de startdatum. Controleer beide.");
    }

    /** R12, R18: no reason to refuse, for then nobody would have the dossier. */
    private void waarschuw(Velden velden, OtDossier dossier) {
        if (dossier.duurtTeLang()) {
            velden.waarschuw(
                    "einddatum",
                    "Een arrangement duurt ten hoogste een jaar: de consulent kijkt de data na en kiest het scenario.");
        }
        LocalDate start = dossier.startdatum();
        if (start != null && start.isAfter(vandaag.plusMonths(VER_WEG))) {
            velden.waarschuw("startdatum", "Dit dossier begint pas over een tijd. Controleer het jaar in OT.");
        }
    }

    /** An account that is no consulent is no reason to refuse: the wijkteam gets the tasks. */
    private @Nullable String consulent(Velden velden) {
        String consulent = velden.tekst("consulent");
        if (consulent.isEmpty()) {
            return null;
        }
        boolean leesbaar = ACCOUNT.matcher(consulent).matches();
        velden.eis(leesbaar, "consulent", "Vul het account van de consulent in, of laat het leeg.");
        if (leesbaar && consulenten.test(consulent)) {
            return consulent;
        }
        velden.waarschuw(
                "consulent", "Dit is geen account van een consulent: de taken gaan naar het wijkteam van de school.");
        return null;
    }
}
