package nl.swv.overgang.benchmark;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Stands between the application and its database, and times each statement of a request. */
final class Statementmeter implements BeanPostProcessor {

    /** Who calls is asked at every request, whichever page it is: no part of the page. */
    private static final List<String> AANMELDING = List.of("ACT_ID_", "ACT_RU_AUTHORIZATION");

    /** @param millis from sending it until its rows have come */
    record Gemeten(String sql, double millis) {}

    private final Queue<Gemeten> gemeten = new ConcurrentLinkedQueue<>();

    /** What requests asked since the last time. */
    List<Gemeten> neem() {
        List<Gemeten> alle = List.copyOf(gemeten);
        gemeten.clear();
        return alle;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String naam) {
        return bean instanceof DataSource bron ? new Gemetenbron(bron) : bean;
    }

    private final class Gemetenbron extends DelegatingDataSource {

        Gemetenbron(DataSource bron) {
            super(bron);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection echt = super.getConnection();
            return tussen(Connection.class, (proxy, methode, waarden) -> {
                Object antwoord = roep(echt, methode, waarden);
                return antwoord instanceof Statement sql && methode.getName().startsWith("prepare")
                        ? opdracht(methode.getReturnType(), sql, (String) waarden[0])
                        : antwoord;
            });
        }
    }

    private Object opdracht(Class<?> soort, Statement echt, String sql) {
        return tussen(soort, (proxy, methode, waarden) -> {
            if (!methode.getName().startsWith("execute") || !isVanPagina(sql)) {
                return roep(echt, methode, waarden);
            }
            long begin = System.nanoTime();
            Object antwoord = roep(echt, methode, waarden);
            gemeten.add(new Gemeten(sql, (System.nanoTime() - begin) / 1e6));
            return antwoord;
        });
    }

    private static boolean isVanPagina(String sql) {
        return Thread.currentThread().getName().startsWith("http-")
                && AANMELDING.stream().noneMatch(tabel -> sql.contains(tabel));
    }

    private static <T> T tussen(Class<T> soort, InvocationHandler doet) {
        return soort.cast(Proxy.newProxyInstance(soort.getClassLoader(), new Class<?>[] {soort}, doet));
    }

    private static Object roep(Object echt, Method methode, Object[] waarden) throws Throwable {
        try {
            return methode.invoke(echt, waarden);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
