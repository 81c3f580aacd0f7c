package nl.swv.overgang.otexport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.OtDossier.Module;
import nl.swv.overgang.dossier.OtDossier.OtStatus;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.platform.Bezwaar;
import nl.swv.overgang.school.School;
import nl.swv.overgang.school.Vestigingscode;
import org.jspecify.annotations.Nullable;

/** The columns of one OT dossier. */
final class Dossiervelden {

    static final String SCHOOL_ONBEKEND =
            "Deze school is hier niet bekend. Controleer de vestigingscode of importeer eerst de scholen.";

    private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9._@-]{1,64}");
    private static final int LANGSTE_LEERLING = 24;
    private static final int LANGSTE_GROEP = 20;

    private final Regel regel;
    private final Dossierlezer lezer;
    private final Velden velden;
    private final List<Bezwaar> waarschuwingen = new ArrayList<>();

    Dossiervelden(Regel regel, Dossierlezer lezer) {
        this.regel = regel;
        this.lezer = lezer;
        this.velden = new Velden(regel, Importsoort.OT_EXPORT);
    }

    Gelezen<OtDossier> lees(String nummer) {
        Module module = velden.gekozen("module", Module::lees, "Vul OT-1LOKET of OT-POVO in.");
        Soort soort = velden.gekozen("soort", Soort::lees, "Vul STARTGESPREK, A&O, ARRANGEMENT of TLV in.");
        OtStatus status = velden.gekozen("status", OtStatus::lees, "Vul LOPEND of AFGEROND in.");
        School school =
                velden.gekozen("school", code -> Vestigingscode.lees(code).flatMap(lezer.scholen()), SCHOOL_ONBEKEND);
        waarschuwOpvolger(school);
        String leerling = leerling();
        String groep = velden.tekst("groep", LANGSTE_GROEP);
        LocalDate start = velden.datum("startdatum");
        LocalDate eind = velden.datum("einddatum");
        looptijd(soort, start, eind);
        Vervolg vervolg =
                velden.gelezen("vervolg", Vervolg::lees, "Vul GEEN, NIEUWE_ACTIE of VERLENGING in, of laat het leeg.");
        String consulent = consulent();
        if (!velden.bezwaren().isEmpty() || module == null || school == null) {
            return Gelezen.geweigerd(regel, nummer, velden.bezwaren());
        }
        OtDossier dossier = new OtDossier(
                nummer, module, soort, status, school.vestiging(), leerling, groep, start, eind, vervolg, consulent);
        return new Gelezen<>(regel.nummer(), nummer, dossier, List.of(), List.copyOf(waarschuwingen));
    }

    private void waarschuwOpvolger(@Nullable School school) {
        if (school != null && !Vestigingscode.lees(regel.tekst("school")).equals(Optional.of(school.vestiging()))) {
            waarschuwingen.add(new Bezwaar(
                    "school", "Deze school is opgegaan in %s: het dossier komt daar.".formatted(school.vestiging())));
        }
    }

    private String leerling() {
        String leerling = regel.tekst("leerling");
        boolean pseudoniem = leerling.length() <= LANGSTE_LEERLING
                && lezer.leerlingPatroon().matcher(leerling).matches();
        velden.eis(pseudoniem, "leerling", "Gebruik het pseudoniem van het SWV, zoals LL-7F3K2, en geen naam.");
        return leerling;
    }

    private void looptijd(@Nullable Soort soort, @Nullable LocalDate start, @Nullable LocalDate eind) {
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
    private @Nullable String consulent() {
        String consulent = regel.tekst("consulent");
        if (consulent.isEmpty()) {
            return null;
        }
        boolean leesbaar = ACCOUNT.matcher(consulent).matches();
        velden.eis(leesbaar, "consulent", "Vul het account van de consulent in, of laat het leeg.");
        if (leesbaar && lezer.consulenten().test(consulent)) {
            return consulent;
        }
        waarschuwingen.add(new Bezwaar(
                "consulent", "Dit is geen account van een consulent: de taken gaan naar het wijkteam van de school."));
        return null;
    }
}
