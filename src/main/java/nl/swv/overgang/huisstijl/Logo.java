package nl.swv.overgang.huisstijl;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.Locale;
import org.springframework.core.io.Resource;

/**
 * The logo, read once at the start.
 *
 * @param mediatype image/png or image/svg+xml
 */
public record Logo(String mediatype, byte[] inhoud) {

    private static final int GROOTSTE_BYTES = 500_000;
    private static final String PNG = "\u0089PNG\r\n";

    /** @throws Huisstijlfout when there is no such file, or it is no PNG or SVG of at most 500 kB */
    static Logo lees(Resource bestand) {
        byte[] inhoud = inhoud(bestand);
        if (inhoud.length > GROOTSTE_BYTES) {
            throw new Huisstijlfout("overgang.huisstijl.logo is groter dan 500 kB: kies een kleiner bestand");
        }
        String tekst = new String(inhoud, ISO_8859_1);
        if (tekst.startsWith(PNG)) {
            return new Logo("image/png", inhoud);
        }
        if (tekst.toLowerCase(Locale.ROOT).contains("<svg")) {
            return new Logo("image/svg+xml", inhoud);
        }
        throw new Huisstijlfout("overgang.huisstijl.logo is geen PNG of SVG: kies een ander bestand");
    }

    private static byte[] inhoud(Resource bestand) {
        // an installation's logo never comes from elsewhere
        if (!bestand.getDescription().startsWith("class path resource") && !bestand.isFile()) {
            throw new Huisstijlfout("overgang.huisstijl.logo is geen bestand op deze server: vul file: en een pad in");
        }
        try {
            return bestand.getContentAsByteArray();
        } catch (IOException e) {
            throw new Huisstijlfout("overgang.huisstijl.logo is niet te lezen: controleer het pad", e);
        }
    }
}
