package nl.swv.overgang.dossier.process;

import static nl.swv.overgang.dossier.Scenario.AFRONDING;
import static nl.swv.overgang.dossier.Scenario.ALLEEN_BACKUP;
import static nl.swv.overgang.dossier.Scenario.BESLUIT_NODIG;
import static nl.swv.overgang.dossier.Scenario.BUITEN_BEREIK;
import static nl.swv.overgang.dossier.Scenario.NIEUWE_ACTIE;
import static nl.swv.overgang.dossier.Scenario.VERLENGING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.swv.overgang.dossier.OtDossier.Module;
import nl.swv.overgang.dossier.OtDossier.OtStatus;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.dossier.Scenario;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole decision table of domein.md §5, every combination, held against the table written out by hand. */
class ScenarioBepalenTest {

    /** The engine reads the table with the older, faster FEEL; the newer one must say the same. */
    private final DmnEngine engine = engine(true);

    private final DmnEngine newer = engine(false);

    private static DmnEngine engine(boolean legacy) {
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.enableFeelLegacyBehavior(legacy);
        return configuration.buildEngine();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "OT_POVO,   LOPEND,   ARRANGEMENT,  VERLENGING,   BUITEN_BEREIK, -",
                "OT_1LOKET, AFGEROND, STARTGESPREK, NIEUWE_ACTIE, ALLEEN_BACKUP, -",
                "OT_1LOKET, LOPEND,   TLV,          VERLENGING,   BESLUIT_NODIG, NIEUWE_ACTIE",
                "OT_1LOKET, LOPEND,   TLV,          GEEN,         AFRONDING,     AFRONDING",
                "OT_1LOKET, LOPEND,   ARRANGEMENT,  VERLENGING,   VERLENGING,    VERLENGING",
                "OT_1LOKET, LOPEND,   A_EN_O,       NIEUWE_ACTIE, NIEUWE_ACTIE,  NIEUWE_ACTIE",
                "OT_1LOKET, LOPEND,   STARTGESPREK, VERLENGING,   BESLUIT_NODIG, -",
                "OT_1LOKET, LOPEND,   ARRANGEMENT,  -,            BESLUIT_NODIG, -"
            })
    void elkeRegelVanDeTabel(
            Module module, OtStatus status, Soort soort, Vervolg vervolg, Scenario scenario, Scenario voorstel) {
        DmnDecisionResultEntries result = beslis(module, status, soort, vervolg);

        assertThat((String) result.getEntry("scenario")).isEqualTo(scenario.name());
        assertThat((String) result.getEntry("voorstel")).isEqualTo(voorstel == null ? "" : voorstel.name());
        assertThat((String) result.getEntry("waarom")).isNotBlank();
    }

    @Test
    void r12_eenArrangementVanMeerDanEenJaarIsEenBesluit() {
        for (String vervolg : List.of("GEEN", "NIEUWE_ACTIE", "VERLENGING")) {
            DmnDecisionResultEntries result = engine.evaluateDecision(
                            tabel(engine),
                            Variables.createVariables()
                                    .putValue("module", "OT_1LOKET")
                                    .putValue("status", "LOPEND")
                                    .putValue("soort", "ARRANGEMENT_TE_LANG")
                                    .putValue("vervolg", vervolg))
                    .getSingleResult();
            assertThat((String) result.getEntry("scenario")).isEqualTo("BESLUIT_NODIG");
            assertThat((String) result.getEntry("waarom")).contains("langer dan een jaar");
        }
    }

    @Test
    void elkeCombinatieHeeftPreciesEenUitkomst() {
        for (Module module : Module.values()) {
            for (OtStatus status : OtStatus.values()) {
                for (Soort soort : Soort.values()) {
                    Stream.concat(Stream.of(Vervolg.values()), Stream.of((Vervolg) null))
                            .forEach(vervolg -> assertThat((String) beslis(module, status, soort, vervolg)
                                            .getEntry("scenario"))
                                    .as("%s %s %s %s", module, status, soort, vervolg)
                                    .isEqualTo(volgensDomein(module, status, soort, vervolg)
                                            .name()));
                }
            }
        }
    }

    private static Scenario volgensDomein(Module module, OtStatus status, Soort soort, Vervolg vervolg) {
        if (module == Module.OT_POVO) {
            return BUITEN_BEREIK;
        }
        if (status == OtStatus.AFGEROND) {
            return ALLEEN_BACKUP;
        }
        if (vervolg == Vervolg.GEEN) {
            return AFRONDING;
        }
        if (vervolg == Vervolg.VERLENGING && soort == Soort.ARRANGEMENT) {
            return VERLENGING;
        }
        return vervolg == Vervolg.NIEUWE_ACTIE ? NIEUWE_ACTIE : BESLUIT_NODIG;
    }

    private DmnDecisionResultEntries beslis(Module module, OtStatus status, Soort soort, Vervolg vervolg) {
        DmnDecisionResultEntries result = beslis(engine, module, status, soort, vervolg);
        assertThat(beslis(newer, module, status, soort, vervolg).getEntryMap()).isEqualTo(result.getEntryMap());
        return result;
    }

    private static DmnDecisionResultEntries beslis(
            DmnEngine engine, Module module, OtStatus status, Soort soort, Vervolg vervolg) {
        return engine.evaluateDecision(
                        tabel(engine),
                        Variables.createVariables()
                                .putValue("module", module.name())
                                .putValue("status", status.name())
                                .putValue("soort", soort.name())
                                .putValue("vervolg", vervolg == null ? null : vervolg.name()))
                .getSingleResult();
    }

    private static DmnDecision tabel(DmnEngine engine) {
        try (InputStream model = Files.newInputStream(Path.of("processes/overgang-dossier/scenario-bepalen.dmn"))) {
            return engine.parseDecision("scenario-bepalen", model);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
