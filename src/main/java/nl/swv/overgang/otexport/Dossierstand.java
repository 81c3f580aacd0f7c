package nl.swv.overgang.otexport;

import java.util.List;

/**
 * Every dossier in exactly one post, and what was read until now.
 *
 * @param laatsteImport id of the newest import, 0 when there is none
 * @param nietAf imports that are being read or broke off
 */
public record Dossierstand(List<Aansluitpost> posten, long laatsteImport, long nietAf) {

    long dossiers() {
        return posten.stream().mapToLong(Aansluitpost::aantal).sum();
    }
}
