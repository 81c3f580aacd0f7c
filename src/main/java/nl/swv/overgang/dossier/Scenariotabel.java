package nl.swv.overgang.dossier;

/** The decision table of domein.md §5. */
public interface Scenariotabel {

    Beslissing bepaal(OtDossier dossier);
}
