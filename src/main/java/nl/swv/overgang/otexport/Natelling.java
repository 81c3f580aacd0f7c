package nl.swv.overgang.otexport;

/**
 * What stands in the exports, counted row by row: it changes by an import or a new dossier, and by nothing that people do
 * with their dossiers.
 *
 * @param geweigerd numbers and rows without a dossier that were refused
 * @param onverklaard numbers and rows without a dossier of which nobody knows why
 */
public record Natelling(long geweigerd, long onverklaard, Tegentelling tegentelling) {}
