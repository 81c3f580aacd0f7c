package nl.swv.overgang.overgangsfase.onderdeel;

import java.time.LocalDate;
import java.util.List;
import nl.swv.overgang.dossier.OtDossiernummer;
import org.jspecify.annotations.Nullable;

/** What a schoolonderdeel may bring about for its school and the dossiers there. */
public interface Schoolgevolgen {

    /** @param reden why so late (R07) */
    void plaatsInParnassys(OtDossiernummer nummer, LocalDate op, @Nullable String reden);

    /** R23: nothing of this dossier need go into ParnasSys. */
    void isNietRelevantVoorParnassys(OtDossiernummer nummer);

    /** A plan says when, never that the course was followed: that is for the coördinator to register. */
    void planCursus(LocalDate dag);

    /** The tasks of the open dossiers are due by these days, where that is within their term. */
    void planDossiers(List<OtDossiernummer> eerst, LocalDate eersteKlaarOp, LocalDate alleKlaarOp);

    void isOver();
}
