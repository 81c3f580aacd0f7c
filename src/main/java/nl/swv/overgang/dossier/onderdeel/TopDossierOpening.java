package nl.swv.overgang.dossier.onderdeel;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.dossier.TopDossiernummer;
import nl.swv.overgang.dossier.toetsing.TopDossiernummers;
import nl.swv.overgang.platform.schrijfwijze.Schrijfwijze;
import org.jspecify.annotations.Nullable;

/**
 * The consulent opened a TOP Dossier by hand and gives its number, joins the one that the pupil has (R20), or asks to try the
 * link again. What is not said of it, is not done (R17).
 *
 * @param geopendOp the day of what is said here
 * @param cyclus in which it began
 * @param oppAlsBasis whether the geëvalueerde OPP is its basis
 * @param bijlagenInLogboek whether the bijlagen stand in its logboek; if not, the school places them
 * @param momentopnameInTop whether the momentopname stands in it; if not, the school says when it does
 * @param reden why the pupil gets a second TOP Dossier (R20)
 * @param bevestigd that the day is right although it is long ago (R18)
 */
public record TopDossierOpening(
        @Nullable String nummer,
        @Nullable Boolean opnieuw,
        @Nullable LocalDate geopendOp,
        @Nullable Cyclus cyclus,
        @Nullable Boolean oppAlsBasis,
        @Nullable Boolean bijlagenInLogboek,
        @Nullable Boolean momentopnameInTop,
        @Nullable String reden,
        @Nullable Boolean bevestigd)
        implements Onderdeel {

    public TopDossierOpening {
        nummer = Schrijfwijze.vanOfLeeg(nummer);
    }

    /** The same, under its right number. */
    public TopDossierOpening metNummer(String juist, @Nullable String waarom) {
        return new TopDossierOpening(
                juist,
                opnieuw,
                geopendOp,
                cyclus,
                oppAlsBasis,
                bijlagenInLogboek,
                momentopnameInTop,
                waarom,
                bevestigd);
    }

    public boolean isOpnieuw() {
        return Boolean.TRUE.equals(opnieuw);
    }

    @Override
    public Wat gebeurtenis() {
        return isOpnieuw() ? Wat.OPNIEUW_PROBEREN : Wat.TOP_DOSSIER_OPGEGEVEN;
    }

    @Override
    public @Nullable String bijzonderheid() {
        return nummer;
    }

    @Override
    public Optional<String> verbeterElders() {
        return Optional.of(
                "Het nummer van het TOP Dossier verbetert het samenwerkingsverband, op de bladzijde van het dossier in Cockpit.");
    }

    @Override
    public void controleer(Toets toets) {
        toets.eis(isOpnieuw() || nummer != null, "nummer", "Vul het nummer van het TOP Dossier in.");
        toets.eis(
                !isOpnieuw() || nummer == null,
                "nummer",
                "Laat het nummer leeg als u het opnieuw probeert, of kies dat het met de hand is geopend.");
        toets.eis(
                nummer == null || toets.regels().isTopDossiernummer(nummer),
                "nummer",
                "Zo ziet een nummer van TOP Dossier er niet uit. Neem het over uit TOP Dossier.");
        toets.bezwaren().tekst("nummer", nummer);
        toets.eis(
                nummer == null || geopendOp != null || toets.dossier().topDossiernummer() != null,
                "geopendOp",
                "Vul in op welke dag u het TOP Dossier opende.");
        if (!isBeoordeeld(toets)) {
            toets.isGebeurd("geopendOp", geopendOp, bevestigd);
        }
        toets.eis(
                nummer == null || !toets.isVanAndereLeerling().test(new TopDossiernummer(nummer)),
                "nummer",
                TopDossiernummers.VAN_EEN_ANDER);
        toets.eis(
                nummer == null || toets.schoolTopGereed().getAsBoolean(),
                "nummer",
                "De school heeft de knoppencursus nog niet gevolgd: er kan nog geen TOP Dossier worden geopend.");
        eenPerLeerling(toets);
    }

    /** Who mends the number later is not asked about the day, which is as it was. */
    private boolean isBeoordeeld(Toets toets) {
        return toets.vastgelegd()
                .deel(TopDossierOpening.class)
                .filter(eerder -> Objects.equals(eerder.geopendOp(), geopendOp))
                .isPresent();
    }

    /** R20: one pupil, one running TOP Dossier. */
    private void eenPerLeerling(Toets toets) {
        if (nummer != null) {
            Set<TopDossiernummer> bekend = toets.topDossiersVanLeerling().get();
            toets.reden(
                    !bekend.isEmpty() && !bekend.contains(new TopDossiernummer(nummer)),
                    reden,
                    "Deze leerling heeft al een TOP Dossier: %s. Koppel het dossier daaraan, of geef de reden waarom er een tweede is."
                            .formatted(bekend.stream()
                                    .map(TopDossiernummer::waarde)
                                    .sorted()
                                    .collect(Collectors.joining(", "))));
        }
    }

    @Override
    public void verwerk(Gevolgen gevolgen) {
        if (nummer == null) {
            return;
        }
        gevolgen.openTopDossier(new TopDossiernummer(nummer));
        gevolgen.noteer(Wat.TOP_DOSSIER_INGERICHT, ingericht());
        if (Boolean.TRUE.equals(bijlagenInLogboek)) {
            gevolgen.noteer(Wat.BIJLAGEN_IN_LOGBOEK, Onderdeel.tekst(geopendOp));
        }
        if (Boolean.TRUE.equals(momentopnameInTop)) {
            gevolgen.noteer(Wat.MOMENTOPNAME_IN_TOP, Onderdeel.tekst(geopendOp));
        }
    }

    /** Codes in the order in which the tijdlijn tells them. */
    private String ingericht() {
        return Stream.of(
                        Onderdeel.tekst(geopendOp),
                        cyclus == null ? null : cyclus.name(),
                        Boolean.TRUE.equals(oppAlsBasis) ? Verzendbewijs.Document.GEEVALUEERD_OPP.name() : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    @Override
    public Map<String, Object> route() {
        return Map.of(OPNIEUW, isOpnieuw());
    }
}
