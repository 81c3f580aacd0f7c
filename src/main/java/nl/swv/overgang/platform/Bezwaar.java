package nl.swv.overgang.platform;

/** What is wrong with one field: a Dutch sentence that says what to do, never the refused content itself. */
public record Bezwaar(String veld, String melding) {}
