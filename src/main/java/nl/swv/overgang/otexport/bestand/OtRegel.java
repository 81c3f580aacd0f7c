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
import nl.swv.overgang.school.School;
import nl.swv.overgang.school.Vestigingscode;
import org.jspecify.annotations.Nullable;

/**
 * Reads an OT dossier from a row, whether it comes from a file or from a form.
 *
 * @param scholen the school of a vestigingscode, as far as who sends it may use it
 * @param consulenten whether an account is that of a consulent
 * @param leerlingPatroon what a pseudonym of the SWV looks like
 */
public record OtRegel(
        Function<String, Optional<School>> scholen, Predicate<String> consulenten, Pattern leerlingPatroon) {

    public static final Kolommen KOLOMMEN = Kolommen.van(
            verplicht(
                    "otdossiernummer",
                    "Het nummer van het dossier in OT: letters, cijfers, punten en streepjes, ten hoogste 40 tekens.",
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

    private static final Pattern NUMMER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
    private static final Bezwaar GEEN_NUMMER = new Bezwaar(
            "otdossiernummer",
            "Vul het OT-dossiernummer in: letters, cijfers, punten en streepjes, ten hoogste 40 tekens.");

    private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9._@-]{1,64}");
    private static final int LANGSTE_LEERLING = 24;
    private static final int LANGSTE_GROEP = 20;

    /** The number of a row, where it may be kept whatever else is wrong with the row. */
    public static @Nullable String nummer(Regel regel) {
        String tekst = regel.behoudbaar("otdossiernummer");
        return NUMMER.matcher(tekst).matches() ? new OtDossiernummer(tekst).waarde() : null;
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
        String waarde = nummer(regel);
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
        eisLooptijd(velden, soort, start, eind);
        Vervolg vervolg =
                velden.gelezen("vervolg", Vervolg::lees, "Vul GEEN, NIEUWE_ACTIE of VERLENGING in, of laat het leeg.");
        String consulent = consulent(velden);
        if (!velden.zijnGoed() || module == null || school == null) {
            return velden.geweigerd(nummer.waarde());
        }
        return velden.goed(
                nummer.waarde(),
                new OtDossier(
                        nummer,
                        module,
                        soort,
                        status,
                        school.vestiging(),
                        leerling,
                        groep,
                        start,
                        eind,
                        vervolg,
                        consulent));
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
        String leerling = velden.tekst("leerling");
        boolean pseudoniem = leerling.length() <= LANGSTE_LEERLING
                && leerlingPatroon.matcher(leerling).matches();
        velden.eis(pseudoniem, "leerling", "Gebruik het pseudoniem van het SWV, zoals LL-7F3K2, en geen naam.");
        return leerling;
    }

    private static void eisLooptijd(
            Velden velden, @Nullable Soort soort, @Nullable LocalDate start, @Nullable LocalDate eind) {
        if (start == null || eind == null) {
            return;
        }
        velden.eis(!eind.isBefore(start), "einddatum", "De einddatum ligt voor de startdatum. Controleer beide.");
        velden.eis(
                soort != Soort.ARRANGEMENT || !eind.isAfter(start.plusYears(1)),
                "einddatum",
                "Een arrangement duurt ten hoogste een jaar. Controleer de startdatum en de einddatum.");
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
