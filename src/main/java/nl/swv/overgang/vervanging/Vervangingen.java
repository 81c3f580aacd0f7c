package nl.swv.overgang.vervanging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the vervangingen live. */
public interface Vervangingen {

    /** All that run, and the last hundred that have ended; the latest first. */
    List<Vervanging> alle();

    /** The one that runs for this afwezige. */
    Optional<Vervanging> looptVoor(String afwezige);

    /** Keeps others from ending it until the transaction ends. */
    Optional<Vervanging> vergrendel(long id);

    /** What runs although its last day lies before this one, the oldest first. */
    List<Long> verlopenOp(LocalDate vandaag);

    /**
     * @param dossiers what went over
     * @return its id
     * @throws org.springframework.dao.DuplicateKeyException when one runs for this afwezige already
     */
    long voegToe(Vervangingsaanvraag aanvraag, String door, Instant op, Collection<String> dossiers, int taken);

    /** The dossiers that went over, each with the consulent to whom it goes back. */
    Map<String, String> terugNaar(long id);

    /**
     * It has ended.
     *
     * @param terug the dossiers that went back
     */
    void beeindig(Vervanging vervanging, String door, Instant op, Collection<String> terug);
}
