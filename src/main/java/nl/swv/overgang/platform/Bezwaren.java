package nl.swv.overgang.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong, so that a user mends it in one go. */
public final class Bezwaren {

    private static final int LANGSTE_TEKST = 2000;

    private final List<Bezwaar> gevonden = new ArrayList<>();

    public void eis(boolean voldoet, String veld, String melding) {
        if (!voldoet) {
            gevonden.add(new Bezwaar(veld, melding));
        }
    }

    public <T> @Nullable T verplicht(String veld, @Nullable T waarde, String melding) {
        boolean leeg = waarde == null
                || waarde instanceof String tekst && tekst.isBlank()
                || waarde instanceof Collection<?> lijst && lijst.isEmpty();
        eis(!leeg, veld, melding);
        return waarde;
    }

    /** A text that a person typed: not too long, and nothing in it that identifies a pupil (R11). */
    public void tekst(String veld, @Nullable String tekst) {
        if (tekst == null) {
            return;
        }
        eis(tekst.length() <= LANGSTE_TEKST, veld, "Gebruik ten hoogste %d tekens.".formatted(LANGSTE_TEKST));
        eis(
                tekst.chars().noneMatch(teken -> teken < ' ' && teken != '\n' && teken != '\r' && teken != '\t'),
                veld,
                "Haal de onzichtbare tekens uit de tekst.");
        eis(!Persoonsnummer.komtVoorIn(tekst), veld, Persoonsnummer.MELDING);
    }

    public boolean isLeeg() {
        return gevonden.isEmpty();
    }

    public List<Bezwaar> lijst() {
        return List.copyOf(gevonden);
    }

    /** @throws Ongeldig when anything was found */
    public void gooi() {
        if (!gevonden.isEmpty()) {
            throw new Ongeldig(lijst());
        }
    }
}
