package nl.swv.overgang.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** The numbers of all dossiers that a school ever had here. */
    List<String> allesVan(String school);

    /**
     * B5: the information of this dossier stands in ParnasSys.
     *
     * @param reden why so late (R07)
     */
    void plaatsInParnassys(String nummer, LocalDate op, @Nullable String reden);

    /** The other dossiers of the same pupil, shown together. */
    List<String> andereVan(Dossier dossier);

    Pagina<Dossier> zoek(Zoekvraag vraag);

    /** Since when the information of this dossier stands in ParnasSys. */
    Optional<LocalDate> parnassysOp(String nummer);
}
