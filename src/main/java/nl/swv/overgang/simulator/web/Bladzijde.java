package nl.swv.overgang.simulator.web;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.swv.overgang.simulator.Registratie;
import nl.swv.overgang.simulator.Simulatie;
import nl.swv.overgang.simulator.Storing;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The page as text. Every value in it is escaped. */
@Component
@Simulatie
class Bladzijde {

    /** @param csrf a hidden field, html already */
    record Inhoud(List<Registratie> dossiers, Storing storing, Set<String> onbekendeScholen, String csrf) {}

    private static final Pattern VELD = Pattern.compile("\\{\\{(\\w+)}}");

    private final String sjabloon;

    Bladzijde() throws IOException {
        this.sjabloon = new ClassPathResource("simulator/bladzijde.html").getContentAsString(StandardCharsets.UTF_8);
    }

    String html(Inhoud inhoud) {
        Map<String, String> waarden = Map.of(
                "stand", htmlEscape(stand(inhoud.storing())),
                "keuzes", keuzes(inhoud.storing()),
                "scholen", htmlEscape(String.join(" ", inhoud.onbekendeScholen())),
                "csrf", inhoud.csrf(),
                "aantal", String.valueOf(inhoud.dossiers().size()),
                "hoogstens", String.valueOf(Dossierrijen.HOOGSTENS),
                "rijen", Dossierrijen.html(inhoud.dossiers()));
        return VELD.matcher(sjabloon)
                .replaceAll(veld -> Matcher.quoteReplacement(waarden.getOrDefault(veld.group(1), "")));
    }

    private static String stand(Storing storing) {
        String soort = storing.soort().omschrijving();
        return storing.aantal() == null ? soort : soort + ", nog " + storing.aantal() + " keer";
    }

    private static String keuzes(Storing storing) {
        return Arrays.stream(Storing.Soort.values())
                .map(soort -> "<option value=\"%s\"%s>%s</option>"
                        .formatted(
                                soort, soort == storing.soort() ? " selected" : "", htmlEscape(soort.omschrijving())))
                .collect(Collectors.joining());
    }
}
