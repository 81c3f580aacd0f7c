package nl.swv.overgang.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the dossiers live. The OT-dossiernummer is the key: a dossier exists once. */
public interface Dossiers {

    Optional<Dossier> vind(String nummer);

    /** The same, and keeps others from changing it until the transaction ends. */
    Optional<Dossier> vergrendel(String nummer);

    List<Dossier> alle(Collection<String> nummers);

    /** Which of these numbers are known, and where they stand. */
    Map<String, Status> bekend(Collection<String> nummers);

    void voegToe(Collection<Dossier> nieuw);

    void bewaar(Dossier dossier);

    /** The numbers of the running dossiers of a school. */
    List<String> lopendVan(String school);

    /** The other dossiers of the same pupil, shown together. */
    List<String> andereVan(Dossier dossier);

    Pagina<Dossier> zoek(Zoekvraag vraag);
}
