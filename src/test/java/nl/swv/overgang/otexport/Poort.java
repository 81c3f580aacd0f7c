package nl.swv.overgang.otexport;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.target.EmptyTargetSource;

/** Gives a test the part of a port or repository that it needs: any other call fails. */
public final class Poort {

    private Poort() {}

    public static <T> T als(Class<T> poort, Object gedrag) {
        ProxyFactory proxy = new ProxyFactory();
        proxy.setTargetSource(EmptyTargetSource.forClass(poort));
        proxy.setProxyTargetClass(true);
        proxy.addAdvice((MethodInterceptor) vraag -> {
            Method gevraagd = vraag.getMethod();
            Method antwoord = gedrag.getClass().getMethod(gevraagd.getName(), gevraagd.getParameterTypes());
            antwoord.setAccessible(true);
            try {
                return antwoord.invoke(gedrag, vraag.getArguments());
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        return poort.cast(proxy.getProxy(poort.getClassLoader()));
    }
}
