package nl.swv.overgang.otexport;

/** What is wrong with one field of one row: never the content of that field. */
public record Regelmelding(long regel, String veld, String melding) {}
