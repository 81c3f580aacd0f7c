package nl.swv.overgang.stand;

import java.util.List;
import java.util.Optional;
import nl.swv.overgang.dossier.Pagina;

/** The dossiers as the pages of the coördinator count and list them; each of these is one statement, the list is two. */
public interface Standen {

    List<Dossiertelling> tel();

    Pagina<Dossierregel> zoek(Dossierfilter filter);

    Optional<Dossierregel> vind(String nummer);
}
