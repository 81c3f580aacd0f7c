package nl.swv.overgang;

import java.lang.reflect.Method;
import nl.swv.overgang.platform.Systeemwerk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * A test that calls a service itself, without a login, works as the application: in its own thread and in no other. What a
 * request or a thread of the application does, is not touched by it.
 */
public class Systeemdraad implements InvocationInterceptor {

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> stap, ReflectiveInvocationContext<Method> methode, ExtensionContext test)
            throws Throwable {
        alsSysteem(stap);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> stap, ReflectiveInvocationContext<Method> methode, ExtensionContext test)
            throws Throwable {
        alsSysteem(stap);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> stap, ReflectiveInvocationContext<Method> methode, ExtensionContext test)
            throws Throwable {
        alsSysteem(stap);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<Void> stap, ReflectiveInvocationContext<Method> methode, ExtensionContext test)
            throws Throwable {
        alsSysteem(stap);
    }

    private static void alsSysteem(Invocation<Void> stap) throws Throwable {
        Throwable fout = Systeemwerk.geef(() -> probeer(stap));
        if (fout != null) {
            throw fout;
        }
    }

    private static @Nullable Throwable probeer(Invocation<Void> stap) {
        try {
            stap.proceed();
            return null;
        } catch (Throwable e) {
            return e;
        }
    }
}
