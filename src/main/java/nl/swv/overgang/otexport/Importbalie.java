package nl.swv.overgang.otexport;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
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
        Map<String, School> bekend = bekend();
        Dossierlezer lezer = new Dossierlezer(
                code -> Opvolgers.huidig(code, vestiging -> Optional.ofNullable(bekend.get(vestiging))),
                new Consulenten(groepen),
                instellingen.leerlingPatroon());
        Verwerking verwerking = new Dossierverwerking(lezer, register, dossiers, ontvangst);
        return loop.lees(Importsoort.OT_EXPORT, bestand, proef, verwerking);
    }

    /** Reads the schools of the SWV, in the same way. */
    public Importverslag leesScholen(InputStreamSource bestand, boolean proef) {
        Verwerking verwerking = new Schoolverwerking(register, cursussen, bekend().keySet());
        return loop.lees(Importsoort.SCHOLEN, bestand, proef, verwerking);
    }

    /** Reads which schools followed the knoppencursus, in the same way: their waiting dossiers go on (R01). */
    public Importverslag leesKnoppencursussen(InputStreamSource bestand, boolean proef) {
        Verwerking verwerking = new Cursusverwerking(register, cursussen, bekend());
        return loop.lees(Importsoort.KNOPPENCURSUSSEN, bestand, proef, verwerking);
    }

    private Map<String, School> bekend() {
        return scholen.alle().stream().collect(toMap(School::vestiging, Function.identity()));
    }
}
