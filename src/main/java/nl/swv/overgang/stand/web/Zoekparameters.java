package nl.swv.overgang.stand.web;

import java.time.LocalDate;
import java.util.Set;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.platform.Ongeldig;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.platform.schrijfwijze.Schrijfwijze;
import nl.swv.overgang.stand.Dossierfilter;
import nl.swv.overgang.stand.Dossierfilter.Plaatsing;
import nl.swv.overgang.stand.Dossierfilter.Termijn;
import org.jspecify.annotations.Nullable;

/**
 * What the URL of the list asks for.
 *
 * @param wacht whether they wait for the knoppencursus of their school
 * @param termijn voorbij, binnen10 (school days) or later
 */
record Zoekparameters(
        @Nullable Set<Status> status,
        @Nullable Scenario scenario,
        @Nullable String school,
        @Nullable Boolean uitExport,
        @Nullable String consulent,
        @Nullable String taak,
        @Nullable Boolean wacht,
        @Nullable Termijnkeuze termijn,
        @Nullable LocalDate gesloten,
        Plaatsing.@Nullable Tijdigheid parnassys,
        @Nullable String zoek,
        @Nullable String sorteer,
        @Nullable Integer blad) {

    private static final String WACHTTAAK = "Task_KnoppencursusAfwachten";
    private static final int KORTE_TERMIJN = 10;
    private static final LocalDate OOIT = LocalDate.of(1900, 1, 1);
    private static final LocalDate EENS = LocalDate.of(9999, 12, 31);

    /** In the words of the screen. */
    enum Termijnkeuze {
        VOORBIJ,
        BINNEN10,
        LATER
    }

    /** @throws Ongeldig for a sheet that cannot be */
    Dossierfilter filter(Overgangskalender kalender, LocalDate vandaag, int perPagina) {
        if (blad != null && blad < 1) {
            throw new Ongeldig("blad", "‘blad’ in het adres klopt niet. Het eerste blad is 1.");
        }
        return new Dossierfilter(
                status == null ? Set.of() : status,
                scenario,
                code(leeg(school)),
                uitExport,
                leeg(consulent),
                Boolean.TRUE.equals(wacht) ? WACHTTAAK : leeg(taak),
                Boolean.FALSE.equals(wacht) ? WACHTTAAK : null,
                termijn == null ? null : termijn(termijn, kalender, vandaag),
                gesloten,
                parnassys == null ? null : new Plaatsing(parnassys, kalender.overgangsdatum()),
                leeg(zoek),
                leeg(sorteer),
                blad == null ? 1 : blad,
                perPagina);
    }

    private static Termijn termijn(Termijnkeuze keuze, Overgangskalender kalender, LocalDate vandaag) {
        LocalDate grens = kalender.schooldagenNa(vandaag, KORTE_TERMIJN);
        LocalDate overgangsdatum = kalender.overgangsdatum();
        return switch (keuze) {
            case VOORBIJ -> new Termijn(OOIT, vandaag.minusDays(1), overgangsdatum);
            case BINNEN10 -> new Termijn(vandaag, grens, overgangsdatum);
            case LATER -> new Termijn(grens.plusDays(1), EENS, overgangsdatum);
        };
    }

    /** A vestigingscode as people type it, or the word for none. */
    private static @Nullable String code(@Nullable String school) {
        return school == null || school.equals(Dossierfilter.GEEN_SCHOOL) ? school : Schrijfwijze.van(school);
    }

    private static @Nullable String leeg(@Nullable String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst.strip();
    }
}
