package nl.swv.overgang;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/**
 * Tests of one application follow each other: Camunda's webapps stand in static fields, which belong to the application
 * that was started last.
 */
public final class ByApplication implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparing(ByApplication::application));
    }

    private static String application(ClassDescriptor test) {
        Class<?> type = test.getTestClass();
        return AnnotatedElementUtils.getMergedAnnotation(type, SpringBootTest.class)
                + " " + AnnotatedElementUtils.getMergedAnnotation(type, ActiveProfiles.class)
                + " " + AnnotatedElementUtils.getMergedAnnotation(type, TestPropertySource.class);
    }
}
