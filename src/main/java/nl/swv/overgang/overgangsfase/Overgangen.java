package nl.swv.overgang.overgangsfase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Where the overgang of the installation lives. */
public interface Overgangen {

    Optional<Overgang> vind(String swvCode);

    /** The same, and keeps others from changing it until the transaction ends: two last dossiers never miss each other. */
    Optional<Overgang> vergrendel(String swvCode);

    /** Begins it; a TOP Dossier that was opened before counts as the first. @return false when it had begun before */
    boolean begin(String swvCode, LocalDate overgangsdatum, Instant op, String door);

    void verzet(String swvCode, LocalDate overgangsdatum);

    void sluitOt(String swvCode, Instant op);

    /** Only the first one is kept. */
    void eersteTopDossier(String swvCode, Instant op);

    void laatsteOtDossier(String swvCode, Instant op);

    void sluitAf(String swvCode, Instant op, String door);
}
