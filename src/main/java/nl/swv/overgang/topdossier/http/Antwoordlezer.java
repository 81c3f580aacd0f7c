package nl.swv.overgang.topdossier.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import nl.swv.overgang.topdossier.TopDossierGeweigerd.Reden;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Reads the two answers that carry something. What cannot be read is empty; nothing of it is quoted. */
@Component
@ConditionalOnProperty(name = "overgang.top-dossier.koppeling", havingValue = "http")
class Antwoordlezer {

    /** Tolerant of what a later version of TOP Dossier adds. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Inhoud(@Nullable String nummer, @Nullable String reden) {}

    private final ObjectMapper json;

    Antwoordlezer(ObjectMapper json) {
        this.json = json;
    }

    Optional<String> nummer(Antwoord antwoord) {
        return inhoud(antwoord).map(Inhoud::nummer);
    }

    /** The status decides, unless TOP Dossier names a reason of its own. */
    Reden reden(Antwoord antwoord) {
        Reden bijStatus = antwoord.status() == 409 ? Reden.LEERLING_HEEFT_OPEN_DOSSIER : Reden.SCHOOL_ONBEKEND;
        return inhoud(antwoord).map(Inhoud::reden).map(Antwoordlezer::bekend).orElse(bijStatus);
    }

    private static Reden bekend(String reden) {
        return EnumSet.allOf(Reden.class).stream()
                .filter(bekend -> bekend.name().equals(reden))
                .findAny()
                .orElse(Reden.ANDERS);
    }

    private Optional<Inhoud> inhoud(Antwoord antwoord) {
        try {
            return Optional.ofNullable(json.readValue(antwoord.inhoud(), Inhoud.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
