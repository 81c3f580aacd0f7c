package nl.swv.overgang.simulator;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the simulator has registered. */
public interface Registraties {

    /** Lets one change at a time in, until the transaction ends: two requests with one key cannot overtake each other. */
    void vergrendel();

    Optional<String> nummerBij(String sleutel);

    boolean heeftDossierBuiten(String otDossiernummer, String leerling);

    boolean bestaat(String nummer);

    int volgendVolgnummer();

    void voegToe(String nummer, Aanvraag aanvraag, String sleutel);

    boolean heeftBijlage(String nummer, String sleutel);

    void voegToe(String nummer, Bijlage bijlage, String sleutel);

    boolean heeftMomentopname(String nummer, String sleutel);

    void voegToe(String nummer, Momentopname momentopname, String sleutel);

    /** In order of opening; all of them without a number. */
    List<Registratie> zoek(@Nullable String otDossiernummer);
}
