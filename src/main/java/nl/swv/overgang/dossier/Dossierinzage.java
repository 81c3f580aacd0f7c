package nl.swv.overgang.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.swv.overgang.dossier.Scenariotabel.Beslissing;
import nl.swv.overgang.dossier.Taken.OpenTaak;
import nl.swv.overgang.dossier.onderdeel.Onderdeel;
import nl.swv.overgang.dossier.onderdeel.Vastleggingen;
import nl.swv.overgang.dossier.toetsing.Vereisten;
import nl.swv.overgang.formulier.Vastgelegd;
import nl.swv.overgang.formulier.Vereiste;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.Groepen;
import nl.swv.overgang.platform.Groepen.Lid;
import nl.swv.overgang.school.Scholen;
import nl.swv.overgang.school.School;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looking into dossiers: each user sees only what is theirs. */
@Service
@Transactional(readOnly = true)
public class Dossierinzage {

    /**
     * Everything about one dossier.
     *
     * @param andereDossiers the other dossiers of the pupil, as far as this user sees them
     * @param topDossiersVanLeerling the TOP Dossiers that those lead to, whoever sees them (R20)
     */
    public record Inzage(
            Dossier dossier,
            @Nullable School school,
            Vastgelegd<Onderdeel> vastgelegd,
            Beslissing beslissing,
            List<OpenTaak> openTaken,
            List<Vereiste> vereisten,
            List<Gebeurtenis> tijdlijn,
            List<OtDossiernummer> andereDossiers,
            List<TopDossiernummer> topDossiersVanLeerling) {}

    /** This dossier is shown to who asks. */
    public record Getoond(OtDossiernummer nummer) {}

    private final Dossiers dossiers;
    private final Vastleggingen vastleggingen;
    private final Tijdlijn tijdlijn;
    private final Taken taken;
    private final Scenariotabel tabel;
    private final Scholen scholen;
    private final Vereisten vereisten;
    private final Groepen groepen;
    private final Aangemeld aangemeld;
    private final ApplicationEventPublisher events;

    Dossierinzage(
            Dossiers dossiers,
            Vastleggingen vastleggingen,
            Tijdlijn tijdlijn,
            Taken taken,
            Scenariotabel tabel,
            Scholen scholen,
            Vereisten vereisten,
            Groepen groepen,
            Aangemeld aangemeld,
            ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.vastleggingen = vastleggingen;
        this.tijdlijn = tijdlijn;
        this.taken = taken;
        this.tabel = tabel;
        this.scholen = scholen;
        this.vereisten = vereisten;
        this.groepen = groepen;
        this.aangemeld = aangemeld;
        this.events = events;
    }

    /** @throws DossierOnbekend when there is no such dossier for this user */
    public Inzage toon(OtDossiernummer nummer) {
        Dossier dossier =
                dossiers.vind(nummer).orElseThrow(DossierOnbekend::new).voor(aangemeld.gebruiker());
        events.publishEvent(new Getoond(nummer));
        String vestiging = dossier.ot().school();
        School school = vestiging == null ? null : scholen.vind(vestiging).orElse(null);
        Vastgelegd<Onderdeel> vastgelegd = vastleggingen.van(nummer);
        Beslissing beslissing = tabel.bepaal(dossier.ot());
        List<OpenTaak> open = taken.van(nummer);
        List<Dossier> andere = dossiers.andereVan(dossier);
        return new Inzage(
                dossier,
                school,
                vastgelegd,
                beslissing,
                open,
                vereisten.van(dossier, school, vastgelegd, beslissing, open),
                tijdlijn.van(nummer),
                andere.stream()
                        .filter(ander -> ander.isZichtbaarVoor(aangemeld.gebruiker()))
                        .map(Dossier::nummer)
                        .toList(),
                andere.stream()
                        .map(Dossier::topDossiernummer)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    /**
     * The consulenten of the wijkteam of its school: whom the school may send the documents to (R05).
     *
     * @throws DossierOnbekend when there is no such dossier for this user
     */
    public List<Lid> consulenten(OtDossiernummer nummer) {
        String wijkteam = dossiers.vind(nummer)
                .orElseThrow(DossierOnbekend::new)
                .voor(aangemeld.gebruiker())
                .wijkteam();
        return wijkteam == null
                ? List.of()
                : groepen.namen(wijkteam).stream()
                        .filter(lid -> groepen.isLid(lid.account(), Gebruiker.CONSULENTEN))
                        .toList();
    }

    /**
     * The dossier that an open task is about.
     *
     * @throws DossierOnbekend when there is no such task, or its dossier is not for this user
     */
    public Inzage toonBijTaak(String taakId) {
        return Optional.ofNullable(taken.dossiersVan(List.of(taakId)).get(taakId))
                .map(this::toon)
                .orElseThrow(DossierOnbekend::new);
    }

    /** The dossiers behind a list of tasks, as far as this user sees them. */
    public Map<String, Dossier> bijTaken(Collection<String> taakIds) {
        Map<String, OtDossiernummer> nummers = taken.dossiersVan(taakIds);
        Map<OtDossiernummer, Dossier> zichtbaar = dossiers.alle(Set.copyOf(nummers.values())).stream()
                .filter(dossier -> dossier.isZichtbaarVoor(aangemeld.gebruiker()))
                .collect(Collectors.toMap(Dossier::nummer, dossier -> dossier));
        Map<String, Dossier> gevonden = new HashMap<>();
        nummers.forEach((taak, nummer) -> {
            Dossier dossier = zichtbaar.get(nummer);
            if (dossier != null) {
                gevonden.put(taak, dossier);
            }
        });
        return gevonden;
    }
}
