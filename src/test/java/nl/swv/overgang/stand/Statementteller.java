package nl.swv.overgang.stand;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
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

    private final List<String> statements = new CopyOnWriteArrayList<>();

    /** What was asked of the database meanwhile. */
    public List<String> bij(Werk werk) throws Exception {
        statements.clear();
        werk.doe();
        return List.copyOf(statements);
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
                        if (methode.getName().startsWith("prepare")) {
                            statements.add((String) args[0]);
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
