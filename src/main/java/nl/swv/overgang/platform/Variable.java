package nl.swv.overgang.platform;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** A process variable: one name, one Java type. Codes and flags only; texts and pupil data are rows of ours. */
public record Variable<T>(String name, Class<T> type) {

    public static <E extends Enum<E>> Variable<String> code(String name, Class<E> codes) {
        return new Variable<>(name, String.class);
    }

    public static Variable<Boolean> flag(String name) {
        return new Variable<>(name, Boolean.class);
    }

    public Optional<T> from(VariableScope scope) {
        return Optional.ofNullable(type.cast(scope.getVariable(name)));
    }

    public void put(VariableScope scope, @Nullable T value) {
        scope.setVariable(name, value);
    }
}
