package nl.swv.overgang.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.swv.overgang.OvergangApplication;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The dependency rules of docs/adr/0001: each fails the build. */
class ArchitectureTest {

    private static final String ROOT = "nl.swv.overgang";

    private final JavaClasses code = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackagesOf(OvergangApplication.class);

    @Test
    void modulesKeepTheirBoundaries() {
        ApplicationModules.of(OvergangApplication.class).verify();
    }

    @Test
    void onlyProcessPackagesKnowTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..process", "..cockpit", ROOT + ".platform..", ROOT + ".security..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(code);
    }

    @Test
    void onlyThePlatformTouchesTheInsideOfTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".platform")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda.bpm.engine.impl..")
                .check(code);
    }

    @Test
    void delegatesAreReachedOnlyThroughTheDiagram() {
        classes()
                .that()
                .implement(JavaDelegate.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage("..process")
                .check(code);
    }

    @Test
    void featuresNeverLookOutwards() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + ".dossier",
                        ROOT + ".huisstijl",
                        ROOT + ".school",
                        ROOT + ".topdossier",
                        ROOT + ".otexport",
                        ROOT + ".herinnering",
                        ROOT + ".overgangsfase",
                        ROOT + ".stand",
                        ROOT + ".werkblad",
                        ROOT + ".rapport",
                        ROOT + ".vervanging",
                        ROOT + ".storing",
                        ROOT + ".knelpunt",
                        ROOT + ".taken",
                        ROOT + ".simulator")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..process",
                        "..store",
                        "..web",
                        "..http",
                        "..mail",
                        "..cockpit",
                        "java.sql",
                        "org.springframework.web..",
                        "org.springframework.jdbc..")
                .check(code);
    }

    @Test
    void onlyStoresWriteSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..store")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "java.sql")
                .check(code);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Service")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .check(code);
    }

    @Test
    void filesStayShort() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).hasSizeGreaterThan(50);
            assertThat(sources)
                    .allSatisfy(file ->
                            assertThat(Files.readAllLines(file)).as("%s", file).hasSizeLessThanOrEqualTo(150));
        }
    }
}
