package nl.swv.overgang.dossier.toetsing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.Dossier.Wijze;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Scenariotabel.Beslissing;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.dossier.Taken;
import nl.swv.overgang.dossier.Taken.OpenTaak;
import nl.swv.overgang.dossier.onderdeel.Bijlagenplaatsing;
import nl.swv.overgang.dossier.onderdeel.Evaluatie;
import nl.swv.overgang.dossier.onderdeel.Evaluatiegesprek;
import nl.swv.overgang.dossier.onderdeel.Momentopname;
import nl.swv.overgang.dossier.onderdeel.Nazorgcontact;
import nl.swv.overgang.dossier.onderdeel.NieuweActie;
import nl.swv.overgang.dossier.onderdeel.Onderdeel;
import nl.swv.overgang.dossier.onderdeel.Parnassys;
import nl.swv.overgang.dossier.onderdeel.Scenariokeuze;
import nl.swv.overgang.dossier.onderdeel.TopDossierOpening;
import nl.swv.overgang.dossier.onderdeel.Verzendbewijs;
import nl.swv.overgang.formulier.Vastgelegd;
import nl.swv.overgang.formulier.Vastlegging;
import nl.swv.overgang.formulier.Vereiste;
import nl.swv.overgang.platform.Bezwaar;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.School;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which rules the road of a dossier asks, and which of them are met by what was recorded: judged by the Toetsing itself. */
@Component
public class Vereisten {

    /** @param velden the fields of the onderdeel that the rule is about; none means all */
    private record Eis(String regel, String zin, Class<? extends Onderdeel> deel, Set<String> velden) {}

    private record Stand(
            Dossier dossier,
            @Nullable School school,
            Vastgelegd<Onderdeel> vastgelegd,
            Beslissing beslissing,
            List<OpenTaak> open) {}

    private static final Eis KEUZE = eis("§5", "De consulent heeft het scenario gekozen.", Scenariokeuze.class);
    private static final Eis EVALUATIE = eis("B7", "De evaluatie is toegevoegd aan het OPP.", Evaluatie.class);
    private static final Eis PARNASSYS = eis(
            "R07",
            "Het OPP is opgeslagen in het leerlingdossier; was dat te laat, dan met de reden daarvan.",
            Parnassys.class);
    private static final Eis ACTIE =
            eis("B8", "Er is gekozen welke actie volgt: een arrangement, A&O of TLV.", NieuweActie.class, "actie");
    private static final Eis OVERSLAAN_ACTIE = overslaan(NieuweActie.class);
    private static final Eis OVERSLAAN_VERLENGING = overslaan(Evaluatiegesprek.class);
    private static final Eis GESPREK = eis(
            "R05",
            "Het evaluatiegesprek begon na het verzenden, met de consulent die de documenten kreeg.",
            Evaluatiegesprek.class,
            "gehoudenOp",
            "uitkomst");
    private static final Eis ONTVANGST = eis(
            "R05",
            "De consulent heeft bevestigd dat de documenten zijn ontvangen.",
            Evaluatiegesprek.class,
            "ontvangen",
            "ontvangenOp",
            "ontbreekt");
    private static final Eis MOMENTOPNAME = eis(
            "R06",
            "Er is een momentopname van de dag van het gesprek of later, met belemmerende en stimulerende factoren.",
            Momentopname.class);
    private static final Eis NAZORG =
            eis("R08", "Het samenwerkingsverband had contact met de school over deze nazorg.", Nazorgcontact.class);

    private final Toetsing toetsing;
    private final Taken taken;
    private final Overgangsregels regels;
    private final Knoppencursussen cursussen;

    Vereisten(Toetsing toetsing, Taken taken, Overgangsregels regels, Knoppencursussen cursussen) {
        this.toetsing = toetsing;
        this.taken = taken;
        this.regels = regels;
        this.cursussen = cursussen;
    }

    /** In the order of the road; none when there is no work in the dossier, or it was withdrawn. */
    public List<Vereiste> van(
            Dossier dossier,
            @Nullable School school,
            Vastgelegd<Onderdeel> vastgelegd,
            Beslissing beslissing,
            List<OpenTaak> open) {
        if (dossier.status() == Status.INGETROKKEN) {
            return List.of();
        }
        Stand stand = new Stand(dossier, school, vastgelegd, beslissing, open);
        Stream<Vereiste> weg =
                switch (dossier.scenario()) {
                    case AFRONDING -> Stream.concat(delen(stand, EVALUATIE, PARNASSYS), geenTopDossier(dossier));
                    case NIEUWE_ACTIE ->
                        Stream.concat(delen(stand, ACTIE, OVERSLAAN_ACTIE), eenTopDossier(dossier, school));
                    case VERLENGING ->
                        Stream.of(
                                        delen(stand, documenten(), ONTVANGST, GESPREK, OVERSLAAN_VERLENGING),
                                        eenTopDossier(dossier, school),
                                        delen(stand, MOMENTOPNAME))
                                .flatMap(deel -> deel);
                    case BESLUIT_NODIG -> delen(stand, KEUZE);
                    case ALLEEN_BACKUP, BUITEN_BEREIK -> Stream.empty();
                };
        Stream<Vereiste> nazorg = taakVan(Nazorgcontact.class, open) == null ? Stream.empty() : delen(stand, NAZORG);
        return Stream.of(weg, opgegeven(stand), nazorg).flatMap(deel -> deel).toList();
    }

    /** R17: what nobody has said of the TOP Dossier is not done; none of it holds the dossier up. */
    private Stream<Vereiste> opgegeven(Stand stand) {
        Scenario scenario = stand.dossier().scenario();
        Vastgelegd<Onderdeel> vastgelegd = stand.vastgelegd();
        Stream<Vereiste> metDeHand = stand.dossier().topWijze() == Wijze.HANDMATIG
                ? Stream.of(feit(
                        "R17",
                        "De consulent gaf op in welke cyclus het TOP Dossier begon. Dit houdt het sluiten niet op.",
                        vastgelegd
                                .deel(TopDossierOpening.class)
                                .map(TopDossierOpening::cyclus)
                                .isPresent()))
                : Stream.empty();
        Stream<Vereiste> bijlagen =
                Bijlagenplaatsing.afgesproken(scenario, vastgelegd).isEmpty()
                        ? Stream.empty()
                        : Stream.of(new Vereiste(
                                "B8",
                                "De bijlagen staan in het logboek, of er is opgegeven waarom niet. Dit houdt het sluiten niet op.",
                                Bijlagenplaatsing.isVerantwoord(scenario, vastgelegd),
                                List.of(),
                                taakVan(Bijlagenplaatsing.class, stand.open())));
        return Stream.concat(metDeHand, bijlagen);
    }

    private Stream<Vereiste> delen(Stand stand, Eis... eisen) {
        return Stream.of(eisen).map(eis -> deel(stand, eis));
    }

    private Vereiste deel(Stand stand, Eis eis) {
        String taak = taakVan(eis.deel(), stand.open());
        Vastlegging<? extends Onderdeel> vastlegging =
                stand.vastgelegd().vastlegging(eis.deel()).orElse(null);
        boolean afgerond = vastlegging != null && vastlegging.afgerondOp() != null;
        List<String> nogNodig = vastlegging == null || afgerond ? List.of() : bezwaren(stand, eis, vastlegging);
        // an open task wants its onderdeel (again): what was completed before does not count for it
        boolean telt = vastlegging != null && vastlegging.deel().telt() && !(afgerond && taak != null);
        return new Vereiste(eis.regel(), eis.zin(), telt && nogNodig.isEmpty(), nogNodig, taak);
    }

    private List<String> bezwaren(Stand stand, Eis eis, Vastlegging<? extends Onderdeel> vastlegging) {
        return toetsing
                .bezwaren(stand.dossier(), stand.school(), stand.vastgelegd(), stand.beslissing(), vastlegging)
                .stream()
                .filter(bezwaar -> eis.velden().isEmpty() || eis.velden().contains(bezwaar.veld()))
                .map(Bezwaar::melding)
                .toList();
    }

    private static Stream<Vereiste> geenTopDossier(Dossier dossier) {
        return Stream.of(feit(
                "R02", "Er is geen TOP Dossier: een Afronding krijgt er geen.", dossier.topDossiernummer() == null));
    }

    private Stream<Vereiste> eenTopDossier(Dossier dossier, @Nullable School school) {
        boolean geopend = dossier.topDossiernummer() != null;
        boolean mag = geopend || school != null && cursussen.isTopGereed(school);
        return Stream.of(
                feit("R01", "De school volgde de knoppencursus, of heeft een geldige ontheffing.", mag),
                feit("R03", "Er is precies één TOP Dossier geopend.", geopend));
    }

    private @Nullable String taakVan(Class<? extends Onderdeel> deel, List<OpenTaak> open) {
        return open.stream()
                .filter(taak -> taken.onderdeel(taak).filter(deel::equals).isPresent())
                .map(OpenTaak::id)
                .findFirst()
                .orElse(null);
    }

    private Eis documenten() {
        String zin = "Ten minste %d van de documenten ging beveiligd naar de betrokken consulent: %s."
                .formatted(regels.minimumDocumenten(), "verslag startgesprek, verslag A&O, geëvalueerd OPP");
        return eis("R05", zin, Verzendbewijs.class);
    }

    private static Eis overslaan(Class<? extends Onderdeel> deel) {
        String zin = "Er is vastgelegd of lichte ondersteuning wordt overgeslagen, en waarom.";
        return eis("R04", zin, deel, "lichteOvergeslagen", "reden");
    }

    private static Eis eis(String regel, String zin, Class<? extends Onderdeel> deel, String... velden) {
        return new Eis(regel, zin, deel, Set.of(velden));
    }

    private static Vereiste feit(String regel, String zin, boolean voldaan) {
        return new Vereiste(regel, zin, voldaan, List.of(), null);
    }
}
