package nl.swv.overgang.wijziging;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.Dossierontvangst;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.OtDossier.Veld;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Tijdlijn;
import nl.swv.overgang.dossier.onderdeel.Vastleggingen;
import nl.swv.overgang.dossier.onderdeel.Verzendbewijs;
import nl.swv.overgang.wijziging.Wijziging.Stand;
import nl.swv.overgang.wijziging.Wijzigingen.Nieuw;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares the rows of a newer export with what OT said before, and does what follows by itself (R15). */
@Service
@Transactional
public class Exportvergelijking {

    /** The dossiers of one batch of rows, and what OT last said of them. */
    public final class Bekend {

        private final Map<OtDossiernummer, Dossier> dossiers;
        private final Map<OtDossiernummer, OtDossier> vorige;

        private Bekend(Map<OtDossiernummer, Dossier> dossiers, Map<OtDossiernummer, OtDossier> vorige) {
            this.dossiers = dossiers;
            this.vorige = vorige;
        }

        public boolean heeft(OtDossiernummer nummer) {
            return dossiers.containsKey(nummer);
        }

        /**
         * Of a dossier that is known.
         *
         * @param opvolger the school that a vestigingscode stands for by now
         */
        public Vergelijking vergelijk(long regel, OtDossier nu, UnaryOperator<String> opvolger) {
            Dossier dossier = Objects.requireNonNull(dossiers.get(nu.nummer()));
            OtDossier toen = vorige.getOrDefault(nu.nummer(), dossier.ot()).opgevolgd(opvolger);
            boolean verzonden = !Objects.equals(toen.consulent(), nu.consulent())
                    && vastleggingen.van(nu.nummer()).deel(Verzendbewijs.class).isPresent();
            return Vergelijking.van(dossier, regel, toen, nu, verzonden);
        }
    }

    private final Dossiers dossiers;
    private final Dossierontvangst ontvangst;
    private final Vastleggingen vastleggingen;
    private final Tijdlijn tijdlijn;
    private final OtRijen rijen;
    private final Wijzigingen wijzigingen;
    private final Wijzigingswacht wacht;
    private final Clock clock;

    Exportvergelijking(
            Dossiers dossiers,
            Dossierontvangst ontvangst,
            Vastleggingen vastleggingen,
            Tijdlijn tijdlijn,
            OtRijen rijen,
            Wijzigingen wijzigingen,
            Wijzigingswacht wacht,
            Clock clock) {
        this.dossiers = dossiers;
        this.ontvangst = ontvangst;
        this.vastleggingen = vastleggingen;
        this.tijdlijn = tijdlijn;
        this.rijen = rijen;
        this.wijzigingen = wijzigingen;
        this.wacht = wacht;
        this.clock = clock;
    }

    /** Which of these numbers are known. */
    public Bekend bekend(Collection<OtDossiernummer> nummers) {
        Map<OtDossiernummer, Dossier> alle =
                dossiers.alle(nummers).stream().collect(toMap(Dossier::nummer, Function.identity()));
        return new Bekend(alle, rijen.van(alle.keySet()));
    }

    /** Remembers what an export, or who registered them by hand, said of new dossiers. */
    public void onthoud(Collection<OtDossier> nieuw) {
        rijen.voegToe(nieuw);
    }

    /** What follows, follows; what does not, waits for a decision; what waited is overtaken. */
    public void verwerk(long importId, Collection<Vergelijking> gelezen) {
        List<Vergelijking> anders =
                gelezen.stream().filter(een -> !een.isGelijk()).toList();
        Instant nu = clock.instant();
        List<Wijziging> ingehaald = ingehaald(gelezen);
        laatVervallen(ingehaald, nu);
        if (!anders.isEmpty()) {
            verwerk(importId, anders, nu);
        }
        if (!ingehaald.isEmpty() || !anders.isEmpty()) {
            wacht.stemAf();
        }
    }

    /** What waited for a decision and was overtaken: the number is in an export again, or OT says something else of that field. */
    private List<Wijziging> ingehaald(Collection<Vergelijking> gelezen) {
        if (gelezen.isEmpty()) {
            return List.of();
        }
        Map<OtDossiernummer, Vergelijking> perNummer =
                gelezen.stream().collect(toMap(een -> een.nu().nummer(), Function.identity(), (een, later) -> later));
        return wijzigingen.openVan(perNummer.keySet()).stream()
                .filter(open -> open.veld() == Veld.VERDWENEN
                        || Objects.requireNonNull(perNummer.get(open.dossiernummer()))
                                .isAnders(open.veld()))
                .toList();
    }

    /** The coördinator need not decide about a value that was mended here meanwhile (R16). */
    @EventListener
    void on(Dossier.GegevensVerbeterd verbeterd) {
        OtDossier ot = verbeterd.ot();
        List<Wijziging> gelijk = wijzigingen.openVan(List.of(ot.nummer())).stream()
                .filter(open -> open.veld() != Veld.VERDWENEN
                        && Objects.equals(open.nieuw(), open.veld().tekst(ot)))
                .toList();
        if (!gelijk.isEmpty()) {
            laatVervallen(gelijk, clock.instant());
            wacht.stemAf();
        }
    }

    private void laatVervallen(List<Wijziging> settled, Instant nu) {
        if (!settled.isEmpty()) {
            wijzigingen.vervallen(settled, nu);
        }
        for (Wijziging een : settled) {
            tijdlijn.noteer(
                    een.dossiernummer(),
                    Wat.WIJZIGING_VERVALLEN,
                    een.veld() == Veld.VERDWENEN
                            ? "het dossier staat weer in de export"
                            : een.veld().verschil(een.oud(), een.nieuw()));
        }
    }

    private void verwerk(long importId, List<Vergelijking> anders, Instant nu) {
        wijzigingen.voegToe(
                importId,
                nu,
                anders.stream().flatMap(een -> nieuw(een).stream()).toList());
        anders.forEach(this::volg);
        rijen.vervang(anders.stream().map(Vergelijking::teOnthouden).toList());
    }

    private static List<Nieuw> nieuw(Vergelijking een) {
        List<Nieuw> nieuw = new ArrayList<>();
        een.volgt().forEach(veld -> nieuw.add(nieuw(een, veld, Stand.GEVOLGD)));
        een.teBeoordelen().forEach(veld -> nieuw.add(nieuw(een, veld, Stand.OPEN)));
        return nieuw;
    }

    private static Nieuw nieuw(Vergelijking een, Veld veld, Stand stand) {
        return new Nieuw(
                een.nu().nummer(), veld, veld.tekst(een.dossier().ot()), veld.tekst(een.nu()), een.regel(), stand);
    }

    private void volg(Vergelijking een) {
        OtDossiernummer nummer = een.nu().nummer();
        if (een.heropent()) {
            ontvangst.heropen(nummer, een.nu());
        } else if (!een.volgt().isEmpty()) {
            ontvangst.neemOver(nummer, een.volgt(), een.nu());
        }
        for (Veld veld : een.volgt()) {
            String had = veld.tekst(een.dossier().ot());
            String heeft = veld.tekst(een.nu());
            // OT came to say what stood here already
            if (!Objects.equals(had, heeft)) {
                tijdlijn.noteer(nummer, Wat.BIJGEWERKT_UIT_OT, veld.verschil(had, heeft));
            }
        }
    }

    /** The open dossiers that came from an export, less those that were seen: a full export no longer holds them. */
    public List<OtDossiernummer> verdwenen(Set<String> gezien) {
        return dossiers.openUitExports().stream()
                .filter(nummer -> !gezien.contains(nummer.waarde()))
                .toList();
    }

    /** Whether these go on or not is for the coördinator; asked once. */
    public void meldVerdwenen(long importId, Collection<OtDossiernummer> verdwenen) {
        Set<OtDossiernummer> nieuw = new HashSet<>(verdwenen);
        nieuw.removeAll(wijzigingen.openOver(Veld.VERDWENEN));
        wijzigingen.voegToe(
                importId,
                clock.instant(),
                nieuw.stream()
                        .map(nummer -> new Nieuw(nummer, Veld.VERDWENEN, null, null, null, Stand.OPEN))
                        .toList());
        if (!nieuw.isEmpty()) {
            wacht.stemAf();
        }
    }
}
