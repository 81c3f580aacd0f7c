package nl.swv.overgang.platform.schrijfwijze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import nl.swv.overgang.otexport.Importinstellingen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** domein.md §8. */
class NummervormTest {

    private final Importinstellingen standaard = new Binder(new MapConfigurationPropertySource(java.util.Map.of()))
            .bindOrCreate("overgang.import", Importinstellingen.class);

    @ParameterizedTest
    @ValueSource(strings = {"OT-2026-00001", "OT-1", "2026-17", "20260001", "ABCD1", "1", "12-13-2016", "2026-00-12"})
    void zoZietEenDossiernummerEruit(String nummer) {
        assertThat(standaard.nummers().past(nummer)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "OT",
                "ABCDE-1",
                "OT-1A",
                "OT 1",
                "OT.1",
                "JANSEN",
                "12-03-2016",
                "1-5-2016",
                "2016-03-12",
                "12032016",
                "20160312",
                "12-03-16",
                "OT-2026-0000000000000000000000000000000001"
            })
    void zoZietEenDossiernummerErNietUit(String nummer) {
        assertThat(standaard.nummers().past(nummer)).isFalse();
    }

    @Test
    void eenPseudoniemIsVanHetSwv() {
        assertThat(standaard.pseudoniemen().past("LL-7F3K2")).isTrue();
        assertThat(standaard.pseudoniemen().past("LL-7F3K1")).isFalse();
        assertThat(standaard.pseudoniemen().past("LL-7F3K")).isFalse();
        assertThat(standaard.pseudoniemen().past("JANDEVRIES2015")).isFalse();
        assertThat(standaard.pseudoniemen().past("12-03-2016")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".*",
                "(?=.*[0-9])[A-Za-z0-9-]{2,24}",
                "LL-[A-Z0-9]{2,16}",
                "[a-z]{2,24}",
                "[0-9-]{6,12}",
                "[0-9/]+"
            })
    void deStartWeigertEenPatroonWaarEenNaamOfDatumInPast(String patroon) {
        assertThatThrownBy(() ->
                        Nummervorm.vanPseudoniemen("overgang.import.leerling-patroon", Pattern.compile(patroon), 24))
                .isInstanceOf(Nummervormfout.class)
                .hasMessageStartingWith("overgang.import.leerling-patroon laat een naam of een datum toe, zoals ")
                .satisfies(fout -> assertThat(
                                new NummervormfoutAnalyzer().analyze(fout).getDescription())
                        .isEqualTo(fout.getMessage()));
    }

    @Test
    void eenNummerUitOtMagCijfersZijnMaarGeenNaam() {
        assertThat(Nummervorm.vanNummers("x", Pattern.compile("[0-9]{1,12}"), 40)
                        .past("20160312"))
                .isFalse();
        assertThatThrownBy(() -> Nummervorm.vanNummers("x", Pattern.compile("\\w+"), 40))
                .isInstanceOf(Nummervormfout.class);
    }

    @Test
    void r19_eenSchrijfwijze() {
        assertThat(Schrijfwijze.van(" \u00a0ot-1 ")).isEqualTo("OT-1");
        assertThat(Schrijfwijze.vanOfLeeg(" ")).isNull();
        assertThat(Schrijfwijze.vanOfLeeg(null)).isNull();
        assertThat(Schrijfwijze.vanOfLeeg("top-1")).isEqualTo("TOP-1");
    }
}
