package nl.swv.overgang.otexport;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Gives a test the part of a port that it needs: any other call fails. */
final class Poort {

    private Poort() {}

    static <T> T als(Class<T> poort, Object gedrag) {
        return poort.cast(
                Proxy.newProxyInstance(poort.getClassLoader(), new Class<?>[] {poort}, (proxy, vraag, argumenten) -> {
                    Method antwoord = gedrag.getClass().getMethod(vraag.getName(), vraag.getParameterTypes());
                    antwoord.setAccessible(true);
                    try {
                        return antwoord.invoke(gedrag, argumenten);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
