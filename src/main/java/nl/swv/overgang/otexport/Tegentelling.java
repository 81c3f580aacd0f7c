package nl.swv.overgang.otexport;

/**
 * The same once more, each counted by itself and in another way than the accounts.
 *
 * @param dossiers rows of table dossier
 * @param nummers different OT-dossiernummers in all exports
 * @param nummersZonderDossier those of which no dossier has the number
 * @param regelsZonderNummer rows without a usable number, a file that was read twice counted once
 * @param onvolledig imports of which not every row was kept and that were not done again
 */
public record Tegentelling(
        long dossiers, long nummers, long nummersZonderDossier, long regelsZonderNummer, long onvolledig) {}
