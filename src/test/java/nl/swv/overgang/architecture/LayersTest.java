package nl.swv.overgang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import java.util.List;
import java.util.stream.Stream;
import nl.swv.overgang.OvergangApplication;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** "mvn test" stays quick: what starts an application, a database or a browser has the tag for "mvn verify". */
class LayersTest {

    private static final List<String> SLOW = List.of(
            "nl.swv.overgang.Postgres",
            "nl.swv.overgang.Toepassing",
            "nl.swv.overgang.benchmark",
            "io.zonky",
            "com.microsoft.playwright");

    private static final List<JavaClass> TESTS = new ClassFileImporter()
            .withImportOption(new OnlyIncludeTests()).importPackagesOf(OvergangApplication.class).stream()
                    .filter(type -> type.getSimpleName().endsWith("Test"))
                    .toList();

    @Test
    void whatStartsAnApplicationRunsInVerify() {
        assertThat(TESTS)
                .filteredOn(type -> startsAnApplication(type) || isSlow(type))
                .hasSizeGreaterThan(60)
                .allMatch(type -> tags(type).contains("application"), "has the tag 'application'");
    }

    @Test
    void fewApplicationsAreStarted() {
        assertThat(TESTS)
                .filteredOn(LayersTest::startsAnApplication)
                .extracting(type -> owner(type.reflect()))
                .containsOnly(
                        "Proef",
                        "DemoTest",
                        "ProductieOpPostgresTest",
                        "Veiligheidsproef",
                        "Browserproef",
                        "RoadCostTest");
    }

    /** Where the application of this test is described. */
    private static String owner(Class<?> test) {
        return AnnotatedElementUtils.hasAnnotation(test, nl.swv.overgang.Proef.class)
                ? "Proef"
                : Stream.<Class<?>>iterate(test, type -> type != null, Class::getSuperclass)
                        .filter(type -> type.isAnnotationPresent(SpringBootTest.class))
                        .reduce((first, last) -> last)
                        .orElseThrow()
                        .getSimpleName();
    }

    private static boolean startsAnApplication(JavaClass type) {
        return AnnotatedElementUtils.hasAnnotation(type.reflect(), SpringBootTest.class);
    }

    private static boolean isSlow(JavaClass type) {
        return Stream.concat(Stream.of(type), type.getAllRawSuperclasses().stream())
                .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getName())
                .anyMatch(name -> SLOW.stream().anyMatch(name::startsWith));
    }

    private static List<String> tags(JavaClass type) {
        return AnnotationSupport.findRepeatableAnnotations(type.reflect(), Tag.class).stream()
                .map(Tag::value)
                .toList();
    }
}
