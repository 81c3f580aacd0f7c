package nl.swv.overgang.simulator;

import java.time.Clock;
import java.time.LocalDate;
import nl.swv.overgang.simulator.Afwijzing.Grond;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk of the simulated TOP Dossier. What was already done under a key is not done again. */
@Component
@Simulatie
@Transactional
public class Toploket {

    private final Registraties registraties;
    private final OnbekendeScholen onbekendeScholen;
    private final Clock clock;

    Toploket(Registraties registraties, OnbekendeScholen onbekendeScholen, Clock clock) {
        this.registraties = registraties;
        this.onbekendeScholen = onbekendeScholen;
        this.clock = clock;
    }

    /** @return the number of the dossier, the same one for the same key */
    public String open(Aanvraag aanvraag, String sleutel) {
        registraties.vergrendel();
        return registraties.nummerBij(sleutel).orElseGet(() -> openNieuw(aanvraag, sleutel));
    }

    private String openNieuw(Aanvraag aanvraag, String sleutel) {
        if (onbekendeScholen.bevat(aanvraag.school())) {
            throw new Afwijzing(Grond.SCHOOL_ONBEKEND);
        }
        if (registraties.heeftDossierBuiten(aanvraag.otDossiernummer(), aanvraag.leerling())) {
            throw new Afwijzing(Grond.LEERLING_HEEFT_OPEN_DOSSIER);
        }
        String nummer = "TOP-%d-%06d".formatted(LocalDate.now(clock).getYear(), registraties.volgendVolgnummer());
        registraties.voegToe(nummer, aanvraag, sleutel);
        return nummer;
    }

    public void voegBijlageToe(String nummer, Bijlage bijlage, String sleutel) {
        vergrendel(nummer);
        if (!registraties.heeftBijlage(nummer, sleutel)) {
            registraties.voegToe(nummer, bijlage, sleutel);
        }
    }

    public void legMomentopnameVast(String nummer, OntvangenMomentopname momentopname, String sleutel) {
        vergrendel(nummer);
        if (!registraties.heeftMomentopname(nummer, sleutel)) {
            registraties.voegToe(nummer, momentopname, sleutel);
        }
    }

    private void vergrendel(String nummer) {
        registraties.vergrendel();
        if (!registraties.bestaat(nummer)) {
            throw new Afwijzing(Grond.NUMMER_ONBEKEND);
        }
    }
}
