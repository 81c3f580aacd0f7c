package nl.swv.overgang.otexport;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.swv.overgang.dossier.Dossierontvangst;
import nl.swv.overgang.otexport.bestand.OtRegel;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.Groepen;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.Opvolgers;
import nl.swv.overgang.school.Scholen;
import nl.swv.overgang.school.School;
import nl.swv.overgang.wijziging.Exportvergelijking;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows how each kind of file is worked off, with what is asked once for a whole file: the schools and who is a consulent. */
@Component
class Verwerkingen {

    private static final int MEESTE_ACCOUNTS = 1000;

    private final Importinstellingen instellingen;
    private final Scholen scholen;
    private final Knoppencursussen cursussen;
    private final Dossierontvangst ontvangst;
    private final Exportvergelijking vergelijking;
    private final Groepen groepen;
    private final Clock clock;

    Verwerkingen(
            Importinstellingen instellingen,
            Scholen scholen,
            Knoppencursussen cursussen,
            Dossierontvangst ontvangst,
            Exportvergelijking vergelijking,
            Groepen groepen,
            Clock clock) {
        this.instellingen = instellingen;
        this.scholen = scholen;
        this.cursussen = cursussen;
        this.ontvangst = ontvangst;
        this.vergelijking = vergelijking;
        this.groepen = groepen;
        this.clock = clock;
    }

    Verwerking<?> voor(Importstand stand) {
        Map<String, School> bekend = scholen.alle().stream().collect(toMap(School::vestiging, Function.identity()));
        Function<String, Optional<School>> huidig =
                code -> Opvolgers.huidig(code, vestiging -> Optional.ofNullable(bekend.get(vestiging)));
        return switch (stand.soort()) {
            case OT_EXPORT ->
                new Dossierverwerking(
                        stand.id(),
                        lezer(huidig),
                        code -> huidig.apply(code).map(School::vestiging).orElse(code),
                        ontvangst,
                        vergelijking);
            case SCHOLEN -> new Schoolverwerking(bekend, cursussen);
            case KNOPPENCURSUSSEN -> new Cursusverwerking(bekend, cursussen);
        };
    }

    /** @param school the school of a vestigingscode, as far as who sends it may use it */
    OtRegel lezer(Function<String, Optional<School>> school) {
        return new OtRegel(
                school,
                new Consulenten(groepen),
                instellingen.nummers(),
                instellingen.pseudoniemen(),
                LocalDate.now(clock));
    }

    /** Who is a consulent, asked once for each account; it forgets the oldest answers. */
    private static final class Consulenten extends LinkedHashMap<String, Boolean> implements Predicate<String> {

        private final transient Groepen groepen;

        Consulenten(Groepen groepen) {
            this.groepen = groepen;
        }

        @Override
        public boolean test(String account) {
            return computeIfAbsent(account, gevraagde -> groepen.isLid(gevraagde, Gebruiker.CONSULENTEN));
        }

        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<String, Boolean> oudste) {
            return size() > MEESTE_ACCOUNTS;
        }
    }
}
