package nl.swv.overgang.dossier;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.swv.overgang.dossier.onderdeel.Onderdeel;
import nl.swv.overgang.platform.Gebruiker;
import org.jspecify.annotations.Nullable;

/** The open tasks of dossiers. */
public interface Taken {

    /**
     * A task that waits for someone.
     *
     * @param taak its id in the diagram
     * @param groep the group it is offered to
     * @param termijn when it is due
     */
    record OpenTaak(
            String id,
            String taak,
            String naam,
            @Nullable String groep,
            @Nullable String toegewezenAan,
            Instant sinds,
            @Nullable Instant termijn) {}

    List<OpenTaak> van(OtDossiernummer nummer);

    /** What an open task records; empty when there is nothing to record in it. */
    Optional<Class<? extends Onderdeel>> onderdeel(OpenTaak taak);

    /** The OT-dossiernummer by open task; whether the user may see that dossier is not asked here. */
    Map<String, OtDossiernummer> dossiersVan(Collection<String> taakIds);

    /**
     * Whoever may complete the open task of this onderdeel may record it.
     *
     * @throws nl.swv.overgang.platform.NietNu when no such task is open
     * @throws nl.swv.overgang.platform.GeenToegang when it is someone else's
     */
    void eis(OtDossiernummer nummer, Class<? extends Onderdeel> soort, Gebruiker gebruiker);
}
