package nl.swv.overgang.dossier.onderdeel;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.jspecify.annotations.Nullable;

/**
 * domein.md §7: the coördinator confirms an ontheffing, or not; never who asked for it (vier ogen).
 *
 * @param reden needed when it is not given
 */
public record Ontheffingsbesluit(@Nullable Boolean akkoord, @Nullable String reden) implements Onderdeel {

    public boolean geeft() {
        return Boolean.TRUE.equals(akkoord);
    }

    @Override
    public Wat gebeurtenis() {
        return geeft() ? Wat.ONTHEFFING_GEGEVEN : Wat.ONTHEFFING_AFGEWEZEN;
    }

    @Override
    public Optional<String> verbeterElders() {
        return Optional.of(
                "Een ontheffing die niet klopt, trekt de coördinator in op de bladzijde van de school in Cockpit.");
    }

    @Override
    public void controleer(Toets toets) {
        toets.verplicht("akkoord", akkoord, "Kies of u de ontheffing geeft.");
        toets.reden(Boolean.FALSE.equals(akkoord), reden, "U wijst de ontheffing af: geef de reden daarvan.");
        toets.eis(
                Collections.disjoint(toets.vastleggers(), toets.aanvragers().get()),
                "akkoord",
                "U vroeg deze ontheffing zelf aan. Laat een andere coördinator beslissen (vier ogen).");
        toets.eis(
                !geeft()
                        || toets.vastgelegd()
                                .deel(Ontheffingsaanvraag.class)
                                .map(Ontheffingsaanvraag::geldigTot)
                                .filter(tot -> !tot.isBefore(Overgangskalender.dag(toets.nu())))
                                .isPresent(),
                "akkoord",
                "De gevraagde ontheffing is al voorbij. Wijs haar af; de consulent kan een nieuwe aanvragen.");
    }

    @Override
    public void verwerk(Gevolgen gevolgen) {
        if (geeft()) {
            gevolgen.vastgelegd()
                    .deel(Ontheffingsaanvraag.class)
                    .map(Ontheffingsaanvraag::geldigTot)
                    .ifPresent(gevolgen::geefOntheffing);
        }
    }

    @Override
    public Map<String, Object> route() {
        return Map.of(ONTHEFFING, geeft());
    }
}
