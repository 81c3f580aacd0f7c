package nl.swv.overgang.huisstijl;

import java.util.Locale;

/** A colour that white text stands on: #rrggbb, with a contrast of at least 4.5 to 1 (WCAG 1.4.3). */
public record Kleur(String code) {

    private static final double MINSTE_CONTRAST = 4.5;

    /** @throws Huisstijlfout when the text is no such colour; the sentence names the setting */
    static Kleur lees(String instelling, String tekst) {
        String code = tekst.strip().toLowerCase(Locale.ROOT);
        if (!code.matches("#[0-9a-f]{6}")) {
            throw new Huisstijlfout(instelling + " is geen kleur: vul # en zes cijfers of letters in, zoals #1f5f99");
        }
        Kleur kleur = new Kleur(code);
        if (kleur.contrastMetWit() < MINSTE_CONTRAST) {
            throw new Huisstijlfout(
                    "%s is te licht voor witte tekst (contrast %.1f): kies een donkerder kleur, contrast %.1f of meer"
                            .formatted(instelling, Math.floor(kleur.contrastMetWit() * 10) / 10, MINSTE_CONTRAST));
        }
        return kleur;
    }

    /** From 1 (white) to 21 (black). */
    double contrastMetWit() {
        return 1.05 / (0.2126 * licht(1) + 0.7152 * licht(3) + 0.0722 * licht(5) + 0.05);
    }

    private double licht(int plaats) {
        double deel = Integer.parseInt(code, plaats, plaats + 2, 16) / 255.0;
        return deel <= 0.04045 ? deel / 12.92 : Math.pow((deel + 0.055) / 1.055, 2.4);
    }
}
