package nl.swv.overgang.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.GeenToegang;
import nl.swv.overgang.platform.NietNu;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.jspecify.annotations.Nullable;

/**
 * A dossier on its way home.
 *
 * @param ot what OT knew, as last moved or reassigned
 * @param wijkteam the group of the consulenten of its school, empty without a school
 * @param vrijeDagen days off of its school alone
 * @param las the leerlingadministratiesysteem of its school, empty means ParnasSys
 * @param topDossiernummer at most one, ever (R03)
 * @param nazorgOp when it became nazorg, because it was open on the overgangsdatum (R08)
 * @param parnassysOp since when its information stands in ParnasSys (B5)
 * @param geplandOp by when its school means to have it done: its overgangsplan
 */
public record Dossier(
        OtDossier ot,
        @Nullable String wijkteam,
        Set<LocalDate> vrijeDagen,
        @Nullable String las,
        Scenario scenario,
        Status status,
        @Nullable TopDossiernummer topDossiernummer,
        @Nullable Wijze topWijze,
        Instant ontvangenOp,
        @Nullable Instant trajectAfgeslotenOp,
        @Nullable Instant nazorgOp,
        @Nullable Instant geslotenOp,
        @Nullable LocalDate parnassysOp,
        @Nullable LocalDate geplandOp) {

    /** In years. */
    private static final int ZONDER_START = 3;

    /** A TOP Dossier was opened: the first one begins the overgangsfase (B6). */
    public record TopDossierGeopend(OtDossiernummer nummer) {}

    /** One or more dossiers went to another vestiging: R01 counts for that one from now on. */
    public record Verhuisd(String van, String naar) {}

    /** A dossier came to its end: finished, over to TOP, or withdrawn. */
    public record Gesloten(OtDossiernummer nummer, String school) {}

    /** About to be mended (R16): who knows that this is over, refuses. */
    public record WordtVerbeterd(OtDossiernummer nummer) {}

    /** What was imported has been mended (R16): what OT said otherwise of it may be settled by that (R15). */
    public record GegevensVerbeterd(OtDossier ot) {}

    /** Open dossiers came in, or are open again: from OT, by hand, or because closing was undone. */
    public record Binnengekomen(List<OtDossiernummer> nummers) {}

    /** Through the link, or by hand by the consulent. */
    public enum Wijze {
        KOPPELING,
        HANDMATIG
    }

    /** @param otGesloten whether the overgangsdatum has passed: what comes in then is nazorg at once (R08) */
    public static Dossier ontvangen(OtDossier ot, Scenario scenario, boolean otGesloten, Instant nu) {
        Status status = Status.bijOntvangst(scenario, otGesloten);
        Instant nazorg = status == Status.NAZORG ? nu : null;
        return new Dossier(ot, null, Set.of(), null, scenario, status, null, null, nu, null, nazorg, null, null, null);
    }

    public OtDossiernummer nummer() {
        return ot.nummer();
    }

    public String school() {
        return Objects.requireNonNull(ot.school(), "a dossier without a school has no tasks");
    }

    public String leerling() {
        return Objects.requireNonNull(ot.leerling(), "a dossier without a pupil has no tasks");
    }

    /**
     * R18: nothing that is recorded of it lies before this day: its start in OT or, where that is not known or was still to
     * come, three years before it came in.
     */
    public LocalDate begin() {
        LocalDate ontvangen = Overgangskalender.dag(ontvangenOp);
        LocalDate start = ot.startdatum();
        return start == null || start.isAfter(ontvangen) ? ontvangen.minusYears(ZONDER_START) : start;
    }

    public boolean isOpen() {
        return status.isOpen();
    }

    /** domein.md §2: a school sees its own, a consulent the own wijkteam's and what is assigned, the SWV all. */
    public boolean isZichtbaarVoor(Gebruiker gebruiker) {
        return gebruiker.zietAlles()
                || ot.school() != null && gebruiker.is(Gebruiker.SCHOOL + ot.school())
                || wijkteam != null && gebruiker.is(wijkteam)
                || gebruiker.is(Gebruiker.CONSULENTEN) && gebruiker.id().equals(ot.consulent());
    }

    /** @throws DossierOnbekend when it is not for this user: it does not exist for who may not see it */
    public Dossier voor(Gebruiker gebruiker) {
        if (!isZichtbaarVoor(gebruiker)) {
            throw new DossierOnbekend();
        }
        return this;
    }

    /**
     * For what the SWV alone does.
     *
     * @throws DossierOnbekend when it is not for this user
     * @throws GeenToegang when it is the school that asks
     */
    public Dossier voorSwv(Gebruiker gebruiker) {
        voor(gebruiker);
        if (!gebruiker.isSwv()) {
            throw new GeenToegang("Dit doet het samenwerkingsverband: vraag het aan de consulent.");
        }
        return this;
    }

    Dossier eisOpen() {
        if (!isOpen()) {
            throw new NietNu("Dit dossier is al gesloten.");
        }
        return this;
    }

    public LocalDate termijn(Overgangskalender kalender) {
        return kalender.metVrijeDagen(vrijeDagen).termijn(ot.einddatum());
    }

    /** When its tasks are due: as its school planned, and within its term. */
    public LocalDate uiterlijk(Overgangskalender kalender) {
        LocalDate termijn = termijn(kalender);
        return geplandOp != null && geplandOp.isBefore(termijn) ? geplandOp : termijn;
    }

    public Dossier metScenario(Scenario gekozen) {
        return met(ot, gekozen, status, topDossiernummer, topWijze, trajectAfgeslotenOp, geslotenOp);
    }

    /** What OT says of it by now (R15). */
    public Dossier metOt(OtDossier ander) {
        return met(ander, scenario, status, topDossiernummer, topWijze, trajectAfgeslotenOp, geslotenOp);
    }

    /** OT finished it, or took it to OT-POVO: what was open here needs no work any more (R15). */
    Dossier zonderWerk(OtDossier ander, Scenario waarom, Instant moment) {
        Status stand = Status.bijOntvangst(waarom, false);
        return status.isZonderWeg()
                ? met(ander, waarom, stand, topDossiernummer, topWijze, trajectAfgeslotenOp, geslotenOp)
                : metOt(ander).metScenario(waarom).eindigt(stand, moment);
    }

    /** It runs in OT again: a road under its own number, as if it came in now; what was recorded stays (R15). */
    Dossier heropend(OtDossier ander, Scenario weg, boolean otGesloten, Instant nu) {
        Status stand = Status.bijOntvangst(weg, otGesloten);
        return new Dossier(
                ander,
                wijkteam,
                vrijeDagen,
                las,
                weg,
                stand,
                null,
                null,
                ontvangenOp,
                null,
                stand == Status.NAZORG ? nu : null,
                null,
                parnassysOp,
                geplandOp);
    }

    /** R02, R03: a dossier with a TOP Dossier keeps its road and its pupil. */
    Dossier eisGeenTop() {
        if (topDossiernummer != null) {
            throw new NietNu(
                    "Voor dit dossier is TOP Dossier %s al geopend: de weg en de leerling staan vast. Neem de wijziging niet over, en geef als reden hoe het verder gaat."
                            .formatted(topDossiernummer));
        }
        return this;
    }

    public Dossier metConsulent(String consulent) {
        return met(
                ot.metConsulent(consulent),
                scenario,
                status,
                topDossiernummer,
                topWijze,
                trajectAfgeslotenOp,
                geslotenOp);
    }

    /** R03: exactly one. The same number again changes nothing; R02: none for an Afronding. */
    public Dossier metTopDossier(TopDossiernummer nummer, Wijze wijze) {
        if (!scenario.leidtNaarTop()) {
            throw new IllegalStateException("R02: scenario %s has no TOP Dossier".formatted(scenario));
        }
        if (topDossiernummer != null && !topDossiernummer.equals(nummer)) {
            throw new IllegalStateException("R03: this dossier has a TOP Dossier already");
        }
        return met(ot, scenario, status, nummer, wijze, trajectAfgeslotenOp, geslotenOp);
    }

    /** A number that was typed by hand may be mended; what the link gave is what TOP Dossier gave. */
    public Dossier metVerbeterdNummer(TopDossiernummer nummer) {
        if (topDossiernummer == null || topWijze != Wijze.HANDMATIG) {
            throw new NietNu("Alleen een nummer dat met de hand is ingevuld, kan worden verbeterd.");
        }
        return met(ot, scenario, status, nummer, topWijze, trajectAfgeslotenOp, geslotenOp);
    }

    /** B9: the running traject is closed before its TOP Dossier opens; once. */
    public Dossier metTrajectAfgesloten(Instant moment) {
        return trajectAfgeslotenOp != null
                ? this
                : met(ot, scenario, status, topDossiernummer, topWijze, moment, geslotenOp);
    }

    /** The last account: R02 and R03 hold, or it is not closed. Closing twice is fine. */
    public Dossier gesloten(Instant moment) {
        if (scenario.leidtNaarTop() != (topDossiernummer != null)) {
            throw new IllegalStateException("R02/R03: scenario %s does not fit the TOP Dossier".formatted(scenario));
        }
        return eindigt(scenario.leidtNaarTop() ? Status.OVER_NAAR_TOP : Status.AFGEROND, moment);
    }

    Dossier ingetrokken(Instant moment) {
        return eindigt(Status.INGETROKKEN, moment);
    }

    private Dossier eindigt(Status eind, Instant moment) {
        if (status == eind) {
            return this;
        }
        eisOpen();
        return met(ot, scenario, eind, topDossiernummer, topWijze, trajectAfgeslotenOp, moment);
    }

    private Dossier met(
            OtDossier ander,
            Scenario keuze,
            Status stand,
            @Nullable TopDossiernummer nummer,
            @Nullable Wijze wijze,
            @Nullable Instant af,
            @Nullable Instant dicht) {
        return new Dossier(
                ander,
                wijkteam,
                vrijeDagen,
                las,
                keuze,
                stand,
                nummer,
                wijze,
                ontvangenOp,
                af,
                nazorgOp,
                dicht,
                parnassysOp,
                geplandOp);
    }
}
