package nl.swv.overgang.dossier;

import org.jspecify.annotations.Nullable;

/** The decision table of domein.md §5. */
public interface Scenariotabel {

    /**
     * What scenario-bepalen.dmn says of a dossier.
     *
     * @param voorstel the proposal shown to the consulent, empty where the export gives no ground for one
     * @param waarom a Dutch sentence
     */
    record Beslissing(Scenario scenario, @Nullable Scenario voorstel, String waarom) {}

    Beslissing bepaal(OtDossier dossier);
}
