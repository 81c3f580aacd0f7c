package nl.swv.overgang.stand;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.swv.overgang.dossier.Pagina;

/** The dossiers as the pages of the coördinator count and list them; each of these is one statement, the list is two. */
public interface Standen {

    List<Dossiertelling> tel();

    Pagina<Dossierregel> zoek(Dossierfilter filter);

    /** Hands on every dossier that fits, whatever its page, while the database is still reading. */
    void elk(Dossierfilter filter, Consumer<Dossierregel> doe);

    Optional<Dossierregel> vind(String nummer);
}
