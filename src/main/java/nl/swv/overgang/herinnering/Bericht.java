package nl.swv.overgang.herinnering;

/**
 * A message to one person: no pupil data, no number of a dossier.
 *
 * @param aan one e-mail address, as the beheerder typed it
 * @param tekst plain text
 */
public record Bericht(String aan, String onderwerp, String tekst) {

    /** Whom it goes to stays out of every log. */
    @Override
    public String toString() {
        return "Bericht[%d tekens]".formatted(tekst.length());
    }
}
