package nl.swv.overgang.rapport.pdf;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Pieces of well-formed HTML. Whatever comes in as text is escaped here, and nowhere else. */
final class Html {

    /** XML knows no way to write these down. */
    private static final Pattern ONSCHRIJFBAAR =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /** A column: what stands above it, and whether it holds numbers. */
    record Kolom(String kop, boolean getal) {

        static Kolom tekst(String kop) {
            return new Kolom(kop, false);
        }

        static Kolom getal(String kop) {
            return new Kolom(kop, true);
        }
    }

    /** So many rows stay together on one page. */
    private static final int KORT = 12;

    private Html() {}

    static String tekst(String tekst) {
        return HtmlUtils.htmlEscape(ONSCHRIJFBAAR.matcher(tekst).replaceAll("\uFFFD"), "UTF-8");
    }

    static String alinea(String zin) {
        return "<p>%s</p>".formatted(tekst(zin));
    }

    /** @param rijen the first cell of each is its heading; with somregel the last row is a total */
    static String tabel(String bijschrift, List<Kolom> kolommen, List<List<String>> rijen, boolean somregel) {
        StringBuilder html = new StringBuilder("<table%s><caption>%s</caption><thead><tr>"
                .formatted(rijen.size() > KORT ? "" : " class=\"kort\"", tekst(bijschrift)));
        for (Kolom kolom : kolommen) {
            html.append("<th scope=\"col\"%s>%s</th>".formatted(klasse(kolom), tekst(kolom.kop())));
        }
        html.append("</tr></thead><tbody>");
        for (int nummer = 0; nummer < rijen.size(); nummer++) {
            boolean som = somregel && nummer == rijen.size() - 1;
            html.append(som ? "<tr class=\"som\">" : "<tr>").append(cellen(kolommen, rijen.get(nummer)));
            html.append("</tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    private static String cellen(List<Kolom> kolommen, List<String> rij) {
        StringBuilder html = new StringBuilder("<th scope=\"row\">%s</th>".formatted(tekst(rij.get(0))));
        for (int plaats = 1; plaats < kolommen.size(); plaats++) {
            html.append("<td%s>%s</td>".formatted(klasse(kolommen.get(plaats)), tekst(rij.get(plaats))));
        }
        return html.toString();
    }

    static String lijst(List<String> zinnen) {
        return zinnen.stream()
                .map(zin -> "<li>%s</li>".formatted(tekst(zin)))
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String klasse(Kolom kolom) {
        return kolom.getal() ? " class=\"getal\"" : "";
    }
}
