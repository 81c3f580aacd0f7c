package nl.swv.overgang.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.swv.overgang.OvergangApplication;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Repository;

/** The dependency rules of docs/adr/0001: each fails the build. */
class ArchitectureTest {

    private static final String ROOT = "nl.swv.overgang";

    private static final JavaClasses CODE = new ClassFileImporter()
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
                .resideOutsideOfPackages(
                        "..process",
                        "..cockpit",
                        ROOT + ".platform.engine",
                        ROOT + ".platform.kalender",
                        ROOT + ".security..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(CODE);
    }

    @Test
    void onlyThePlatformTouchesTheInsideOfTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".platform.engine", ROOT + ".platform.kalender")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda.bpm.engine.impl..")
                .check(CODE);
    }

    /** A diagram asks the one class of its own: no delegates, no listeners beside it. */
    @Test
    void aDiagramHasOneClass() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".platform.engine")
                .should()
                .implement(JavaDelegate.class)
                .orShould()
                .implement(ExecutionListener.class)
                .orShould()
                .implement(TaskListener.class)
                .check(CODE);
    }

    /** What a feature is about knows no HTTP and no engine: those stand in its web and process, which look inwards. */
    @Test
    void aFeatureNeverLooksOutwards() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..process", "..web", "..http", ROOT + ".platform..", ROOT + ".security..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + "..process",
                        ROOT + "..web",
                        ROOT + "..http",
                        "org.springframework.web.bind..",
                        "org.springframework.web.servlet..",
                        "jakarta.servlet..")
                .check(CODE);
    }

    @Test
    void onlyRepositoriesKnowSql() {
        noClasses()
                .that(are(not(repositories())))
                // asks whether the database answers, before there is an application with repositories
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".platform.productie.Databaseverbinding")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "java.sql")
                .check(CODE);
    }

    /** A class annotated @Repository, and what is written inside it. */
    private static DescribedPredicate<JavaClass> repositories() {
        return DescribedPredicate.describe(
                "repositories",
                type -> type.isAnnotatedWith(Repository.class)
                        || type.getEnclosingClass().filter(repositories()).isPresent());
    }

    /** One name for one thing; what is nested is named after what it is nested in. */
    @Test
    void noTwoFilesShareAName() {
        assertThat(CODE.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.equals("package-info")))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    /** A folder can be taken in at a glance. */
    @Test
    void aFolderHasTwentyFilesAtMost() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            Map<Path, Long> folders = files.filter(Files::isRegularFile)
                    .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
            assertThat(folders).isNotEmpty().allSatisfy((folder, count) -> assertThat(count)
                    .as("%s", folder)
                    .isLessThanOrEqualTo(20));
        }
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
                .check(CODE);
    }
}
