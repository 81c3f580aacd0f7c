package nl.swv.overgang.otexport;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.swv.overgang.dossier.Dossierontvangst;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.platform.Groepen;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.Opvolgers;
import nl.swv.overgang.school.Scholen;
import nl.swv.overgang.school.School;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;

/** The desk where files come in. */
@Service
public class Importbalie {

    /** For who does not watch. */
    public static final Consumer<Importvoortgang> NIEMAND = stand -> {};

    private final Importloop loop;
    private final Importregister register;
    private final Importinstellingen instellingen;
    private final Scholen scholen;
    private final Knoppencursussen cursussen;
    private final Dossiers dossiers;
    private final Dossierontvangst ontvangst;
    private final Groepen groepen;

    Importbalie(
            Importloop loop,
            Importregister register,
            Importinstellingen instellingen,
            Scholen scholen,
            Knoppencursussen cursussen,
            Dossiers dossiers,
            Dossierontvangst ontvangst,
            Groepen groepen) {
        this.loop = loop;
        this.register = register;
        this.instellingen = instellingen;
        this.scholen = scholen;
        this.cursussen = cursussen;
        this.dossiers = dossiers;
        this.ontvangst = ontvangst;
        this.groepen = groepen;
    }

    /**
     * Reads an OT export: what is new starts, and every row is accounted for (R10).
     *
     * @param proef only tells what would happen
     * @throws nl.swv.overgang.platform.Ongeldig when the file cannot be read as a whole; nothing is kept then
     */
    public Importverslag leesDossiers(InputStreamSource bestand, boolean proef) {
        return lees(Importsoort.OT_EXPORT, bestand, proef, NIEMAND);
    }

    /** Reads the schools of the SWV, in the same way. */
    public Importverslag leesScholen(InputStreamSource bestand, boolean proef) {
        return lees(Importsoort.SCHOLEN, bestand, proef, NIEMAND);
    }

    /** Reads which schools followed the knoppencursus, in the same way: their waiting dossiers go on (R01). */
    public Importverslag leesKnoppencursussen(InputStreamSource bestand, boolean proef) {
        return lees(Importsoort.KNOPPENCURSUSSEN, bestand, proef, NIEMAND);
    }

    /** The same, with someone who watches how far it is: called from this thread, after each batch and at the end. */
    public Importverslag lees(
            Importsoort soort, InputStreamSource bestand, boolean proef, Consumer<Importvoortgang> kijker) {
        return loop.lees(soort, bestand, proef, verwerking(soort), kijker);
    }

    private Verwerking verwerking(Importsoort soort) {
        Map<String, School> bekend = bekend();
        return switch (soort) {
            case OT_EXPORT -> new Dossierverwerking(dossierlezer(bekend), register, dossiers, ontvangst);
            case SCHOLEN -> new Schoolverwerking(register, cursussen, bekend.keySet());
            case KNOPPENCURSUSSEN -> new Cursusverwerking(register, cursussen, bekend);
        };
    }

    private Dossierlezer dossierlezer(Map<String, School> bekend) {
        return new Dossierlezer(
                code -> Opvolgers.huidig(code, vestiging -> Optional.ofNullable(bekend.get(vestiging))),
                new Consulenten(groepen),
                instellingen.leerlingPatroon());
    }

    private Map<String, School> bekend() {
        return scholen.alle().stream().collect(toMap(School::vestiging, Function.identity()));
    }
}
