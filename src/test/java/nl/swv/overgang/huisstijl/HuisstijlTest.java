package nl.swv.overgang.huisstijl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.UrlResource;

class HuisstijlTest {

    private static final String SVG = "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>";

    @TempDir
    Path map;

    @Test
    void zonderInstellingenHeetAllesNaarHetSamenwerkingsverband() {
        Huisstijl huisstijl = huisstijl(null, " ", null, "#1F5F99 ");

        assertThat(huisstijl.naam()).isEqualTo("SWV Proef");
        assertThat(huisstijl.mededeling()).isEmpty();
        assertThat(huisstijl.logo()).isEmpty();
        assertThat(huisstijl.kleur().code()).isEqualTo("#1f5f99");
    }

    @Test
    void eenMededelingIsEenRegel() {
        Huisstijl huisstijl = huisstijl("TOP-overgang", "Zaterdag\n onderhoud ", null, "#000000");

        assertThat(huisstijl.naam()).isEqualTo("TOP-overgang");
        assertThat(huisstijl.mededeling()).isEqualTo("Zaterdag onderhoud");
    }

    @ParameterizedTest
    @CsvSource({"#000000,21.0", "#ffffff,1.0", "#767676,4.54", "#777777,4.48"})
    void hetContrastIsDatVanWcag(String code, double contrast) {
        assertThat(new Kleur(code).contrastMetWit()).isCloseTo(contrast, org.assertj.core.api.Assertions.within(0.005));
    }

    @ParameterizedTest
    @CsvSource({"#777777,te licht", "#ffcc00,te licht", "rood,geen kleur", "#12345,geen kleur", "'red;}',geen kleur"})
    void eenKleurDieNietLeesbaarIsWordtGeweigerd(String code, String zin) {
        assertThatExceptionOfType(Huisstijlfout.class)
                .isThrownBy(() -> huisstijl(null, "", null, code))
                .withMessageContaining("overgang.huisstijl.kleur")
                .withMessageContaining(zin);
    }

    @Test
    void eenLogoIsPngOfSvg() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

        assertThat(Logo.lees(bestand("logo.png", png)).mediatype()).isEqualTo("image/png");
        assertThat(Logo.lees(bestand("logo.svg", SVG.getBytes(UTF_8))).mediatype())
                .isEqualTo("image/svg+xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIF89a", "<html></html>", ""})
    void eenAnderBestandIsGeenLogo(String inhoud) throws IOException {
        Resource bestand = bestand("logo.svg", inhoud.getBytes(UTF_8));

        assertThatExceptionOfType(Huisstijlfout.class)
                .isThrownBy(() -> Logo.lees(bestand))
                .withMessageContaining("geen PNG of SVG");
    }

    @Test
    void eenLogoDatErNietIsOfTeGrootIsOfElders() throws IOException {
        Resource groot = bestand("groot.svg", (SVG + " ".repeat(500_000)).getBytes(UTF_8));

        weigert(new FileSystemResource(map.resolve("weg.svg")), "niet te lezen");
        weigert(groot, "groter dan 500 kB");
        weigert(elders(), "geen bestand op deze server");
    }

    private static void weigert(Resource bestand, String zin) {
        assertThatExceptionOfType(Huisstijlfout.class)
                .isThrownBy(() -> Logo.lees(bestand))
                .withMessageContaining(zin);
    }

    private static Resource elders() throws MalformedURLException {
        return new UrlResource("https://swv.example/logo.svg");
    }

    private Resource bestand(String naam, byte[] inhoud) throws IOException {
        return new FileSystemResource(Files.write(map.resolve(naam), inhoud));
    }

    private static Huisstijl huisstijl(
            @Nullable String naam, String mededeling, @Nullable Resource logo, String kleur) {
        return new Huisstijl(new Huisstijlinstellingen(naam, mededeling, logo, kleur, "#17486f"), "SWV Proef");
    }
}
