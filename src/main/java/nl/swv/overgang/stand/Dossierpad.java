package nl.swv.overgang.stand;

import java.util.List;
import nl.swv.overgang.dossier.Gebeurtenis;

/** One dossier as the coördinator follows it: where it stands, what happened, and the path it took in the diagrams. */
public record Dossierpad(Lijstregel dossier, List<Gebeurtenis> tijdlijn, List<Padstap> stappen) {}
