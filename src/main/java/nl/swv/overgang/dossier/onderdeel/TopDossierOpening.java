package nl.swv.overgang.dossier.onderdeel;

import java.util.Map;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.dossier.TopDossiernummer;
import nl.swv.overgang.dossier.toetsing.TopDossiernummers;
import org.jspecify.annotations.Nullable;

/** The consulent opened a TOP Dossier by hand and gives its number, or asks to try the link again. */
public record TopDossierOpening(@Nullable String nummer, @Nullable Boolean opnieuw) implements Onderdeel {

    public TopDossierOpening {
        nummer = nummer == null || nummer.isBlank() ? null : nummer.strip();
    }

    public boolean isOpnieuw() {
        return Boolean.TRUE.equals(opnieuw);
    }

    @Override
    public Wat gebeurtenis() {
        return isOpnieuw() ? Wat.OPNIEUW_PROBEREN : Wat.TOP_DOSSIER_GEOPEND;
    }

    @Override
    public void controleer(Toets toets) {
        toets.eis(
                isOpnieuw() != (nummer != null),
                "nummer",
                "Vul het nummer van het TOP Dossier in, of kies voor opnieuw proberen.");
        toets.eis(
                nummer == null || toets.regels().isTopDossiernummer(nummer),
                "nummer",
                "Zo ziet een nummer van TOP Dossier er niet uit. Neem het over uit TOP Dossier.");
        toets.bezwaren().tekst("nummer", nummer);
        toets.eis(
                nummer == null || !toets.isVanAndereLeerling().test(new TopDossiernummer(nummer)),
                "nummer",
                TopDossiernummers.VAN_EEN_ANDER);
        toets.eis(
                nummer == null || toets.schoolTopGereed().getAsBoolean(),
                "nummer",
                "De school heeft de knoppencursus nog niet gevolgd: er kan nog geen TOP Dossier worden geopend.");
    }

    @Override
    public void verwerk(Gevolgen gevolgen) {
        if (nummer != null) {
            gevolgen.openTopDossier(new TopDossiernummer(nummer));
        }
    }

    @Override
    public Map<String, Object> route() {
        return Map.of(OPNIEUW, isOpnieuw());
    }
}
