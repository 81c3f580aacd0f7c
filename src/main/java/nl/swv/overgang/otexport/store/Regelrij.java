package nl.swv.overgang.otexport.store;

import static java.util.stream.Collectors.joining;

import java.sql.Types;
import java.util.stream.Stream;
import nl.swv.overgang.otexport.Regeluitkomst;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** A row's account as a row of import_regel. */
final class Regelrij {

    private Regelrij() {}

    static MapSqlParameterSource van(long importId, Regeluitkomst regel) {
        return new MapSqlParameterSource()
                .addValue("import", importId)
                .addValue("regel", regel.regel())
                .addValue("sleutel", regel.sleutel(), Types.VARCHAR)
                .addValue("uitkomst", regel.uitkomst().name())
                .addValue("afdruk", regel.afdruk(), Types.VARCHAR)
                .addValue("meldingen", meldingen(regel), Types.VARCHAR);
    }

    /** One line for each: the field, and what was wrong with it. */
    private static @Nullable String meldingen(Regeluitkomst regel) {
        String tekst = Stream.concat(regel.fouten().stream(), regel.waarschuwingen().stream())
                .map(bezwaar -> bezwaar.veld() + ": " + bezwaar.melding())
                .collect(joining("\n"));
        return tekst.isEmpty() ? null : tekst;
    }
}
