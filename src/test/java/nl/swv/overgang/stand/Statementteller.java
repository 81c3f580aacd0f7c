package nl.swv.overgang.stand;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Sees every statement that the application prepares, the engine's too. */
@TestComponent
public class Statementteller implements BeanPostProcessor {

    /** What is done meanwhile; it may fail in its own way. */
    public interface Werk {

        void doe() throws Exception;
    }

    /** Null when nobody counts. */
    private volatile @Nullable Queue<String> statements;

    /** What was asked of the database meanwhile. */
    public List<String> bij(Werk werk) throws Exception {
        Queue<String> gezien = new ConcurrentLinkedQueue<>();
        statements = gezien;
        try {
            werk.doe();
        } finally {
            statements = null;
        }
        return List.copyOf(gezien);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource bron ? new Meelezend(bron) : bean;
    }

    private final class Meelezend extends DelegatingDataSource {

        Meelezend(DataSource bron) {
            super(bron);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection echt = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, methode, args) -> {
                        Queue<String> gezien = statements;
                        if (gezien != null && methode.getName().startsWith("prepare")) {
                            gezien.add((String) args[0]);
                        }
                        try {
                            return methode.invoke(echt, args);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
