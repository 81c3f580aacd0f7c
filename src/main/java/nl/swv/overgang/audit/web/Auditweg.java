package nl.swv.overgang.audit.web;

import static nl.swv.overgang.audit.Auditsoort.AFGEMELD;
import static nl.swv.overgang.audit.Auditsoort.BESTAND;
import static nl.swv.overgang.audit.Auditsoort.HANDELING;
import static nl.swv.overgang.audit.Auditsoort.INZAGE;
import static nl.swv.overgang.audit.Auditsoort.LIJST;
import static nl.swv.overgang.audit.Auditsoort.RECHTEN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.swv.overgang.audit.Auditsoort;
import org.jspecify.annotations.Nullable;

/**
 * What is noted of a road: the first line of the table that fits it. Not noted is what keeps its own name and moment (a
 * form that was saved, a task that was completed), and what shows no pupil, such as numbers and figures.
 */
final class Auditweg {

    private record Lijn(Pattern vraag, @Nullable Auditsoort soort) {}

    /** Method, a space, and the pattern of the address; of the engine's roads without their mount. */
    private static final List<Lijn> TABEL = List.of(
            // files with dossiers in them
            lijn("GET /api/stand/dossiers\\.\\{vorm.*", BESTAND),
            lijn("GET /api/stand/overgang\\.pdf", BESTAND),
            lijn("GET /api/(import|overgang)/.*geweigerd\\.csv", BESTAND),
            lijn("GET /api/audit\\.\\{vorm.*", BESTAND),
            // one dossier
            lijn("GET /api/dossiers/\\{nummer}.*", INZAGE),
            lijn("GET /api/stand/dossiers/\\{nummer}", INZAGE),
            lijn("GET /api/taken/\\{id}", INZAGE),
            // several, with their pupils
            lijn("GET /api/(dossiers|stand/dossiers|wijzigingen|stand/taken|schooltaken/\\{id}|audit)", LIJST),
            lijn("GET /api/(import|overgang)/.*geweigerd", LIJST),
            lijn("GET .*", null),
            // kept with its name and moment where it was recorded
            lijn("PUT /api/dossiers/\\{nummer}/(?!school|consulent|top-dossiernummer).*", null),
            lijn("PUT /api/scholen/\\{vestiging}/(bevestiging|overgangsplan|parnassys)", null),
            lijn("POST engine:/task/\\{id}/(claim|unclaim|complete|submit-form)", null),
            // shows what would happen
            lijn("POST .*/(vooruitblik|kopregel)", null),
            lijn("(POST|PUT|DELETE|PATCH) /api/.*", HANDELING),
            lijn("POST engine:/user/\\{id}/logout", AFGEMELD),
            lijn("(POST|PUT|DELETE) engine:/(user|group|tenant|authorization)/.*", RECHTEN),
            lijn("POST engine:/(task|job)/\\{id}/.*", HANDELING),
            lijn("POST engine:/(job|process-instance)/(retries|job-retries.*)", HANDELING),
            lijn("(PUT|DELETE) engine:/(?!filter/).*", HANDELING));

    private static final Pattern MOUNT = Pattern.compile(
            "/engine-rest(/engine/[^/]+)?(?=/)|/camunda/api/engine/engine/[^/]+|/camunda/api/admin/auth(?=/user/)");

    /** What stands in an address of the engine where elsewhere an id stands. */
    private static final Set<String> WOORDEN = Set.of("count", "create", "retries", "job-retries", "suspended");

    private Auditweg() {}

    private static Lijn lijn(String vraag, @Nullable Auditsoort soort) {
        return new Lijn(Pattern.compile(vraag), soort);
    }

    /** @param weg the pattern of an address of ours, or what {@link #engine} makes of another one */
    static Optional<Auditsoort> soort(String methode, String weg) {
        String vraag = methode.replace("HEAD", "GET") + " " + weg;
        return TABEL.stream()
                .filter(lijn -> lijn.vraag().matcher(vraag).matches())
                .findFirst()
                .map(Lijn::soort);
    }

    /**
     * The pattern of an address of the engine's API: words stay, ids do not.
     *
     * @return such as engine:/task/{id}/claim; empty when it is none
     */
    static Optional<String> engine(String uri) {
        var mount = MOUNT.matcher(uri);
        if (!mount.lookingAt()) {
            return Optional.empty();
        }
        StringBuilder weg = new StringBuilder("engine:");
        String[] delen = uri.substring(mount.end() + 1).split("/", -1);
        for (int plaats = 0; plaats < delen.length; plaats++) {
            boolean woord = plaats % 2 == 0 ? delen[plaats].matches("[a-z-]{1,40}") : WOORDEN.contains(delen[plaats]);
            weg.append('/').append(woord ? delen[plaats] : "{id}");
        }
        return Optional.of(weg.toString());
    }

    /** The account that an address of the engine is about. */
    static @Nullable String account(String uri) {
        var mount = MOUNT.matcher(uri);
        if (!mount.lookingAt()) {
            return null;
        }
        String[] delen = uri.substring(mount.end() + 1).split("/", -1);
        if (delen.length > 1 && delen[0].equals("user") && !WOORDEN.contains(delen[1])) {
            return delen[1];
        }
        return delen.length > 3 && delen[0].equals("group") && delen[2].equals("members") ? delen[3] : null;
    }
}
