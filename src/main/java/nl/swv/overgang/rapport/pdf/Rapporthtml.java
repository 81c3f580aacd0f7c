package nl.swv.overgang.rapport.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.swv.overgang.rapport.Bestuursrapport;
import nl.swv.overgang.rapport.Nederlands;
import nl.swv.overgang.rapport.Oordeel;
import nl.swv.overgang.stand.Voortgang;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Fills the template of the report. Its fields get well-formed HTML; a field that nobody fills is an error. */
@Component
class Rapporthtml {

    private static final Pattern VELD = Pattern.compile("\\{\\{(\\w+)}}");

    private final String sjabloon;
    private final String opmaak;

    Rapporthtml() throws IOException {
        sjabloon = new ClassPathResource("rapport/overgang.html").getContentAsString(UTF_8);
        opmaak = new ClassPathResource("rapport/opmaak.css").getContentAsString(UTF_8);
    }

    String vul(Bestuursrapport rapport) {
        Voortgang stand = rapport.voortgang();
        Map<String, String> velden = new HashMap<>();
        velden.put("opmaak", opmaak);
        velden.put("swv", Html.tekst(rapport.swv()));
        velden.put("titel", Html.tekst("Stand van de overgang, " + rapport.swv()));
        velden.put("moment", Html.tekst(Nederlands.moment(rapport.moment())));
        velden.put("oordeel", Html.tekst(Oordeel.zin(stand)));
        velden.put("cijfers", Voortganghtml.cijfers(stand.groepen()));
        velden.put("beschrijving", Html.tekst(Voortganghtml.beschrijving(stand)));
        velden.put("verwachting", Voortganghtml.verwachting(stand));
        velden.put("weken", Voortganghtml.weken(stand.dagen()));
        velden.put("scenarios", Voortganghtml.scenarios(stand));
        velden.put("scholen", Schoolhtml.tabel(rapport.scholen(), stand.vandaag()));
        velden.put("aansluiting", Aansluithtml.rekening(rapport.rekening()));
        return VELD.matcher(sjabloon).replaceAll(veld -> Matcher.quoteReplacement(waarde(velden, veld.group(1))));
    }

    private static String waarde(Map<String, String> velden, String naam) {
        String waarde = velden.get(naam);
        if (waarde == null) {
            throw new IllegalStateException("The template asks for " + naam);
        }
        return waarde;
    }
}
