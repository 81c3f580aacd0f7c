package nl.swv.overgang;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Stands between an application or a bare engine and its database, and counts what each sends there. */
public final class StatementCounter implements BeanPostProcessor {

    private static final String JOB = "job";

    private static final String LOGIN = "login";
    private static final String ACQUISITION = "looking for jobs";

    /**
     * One thing that was sent.
     *
     * @param by the request that it was for, ids left out; or login, job, looking for jobs
     * @param sql its text on one line; of a transaction's end "commit" or "rollback"
     * @param rows how many sets of parameters: more than one in a JDBC batch
     * @param writes of a transaction's end: whether anything in it wrote
     */
    public record Sent(String by, String sql, int rows, boolean writes) {

        public boolean isCommit() {
            return sql.equals("commit");
        }

        public boolean isStatement() {
            return !isCommit() && !sql.equals("rollback");
        }
    }

    /**
     * What was sent, in numbers.
     *
     * @param statements executed, each entry of a JDBC batch apart
     * @param trips executed, a batch as one
     * @param commits transactions that ended well and held a statement; one that only read is one too
     * @param writing those of them that wrote
     */
    public record Sum(int statements, int trips, int commits, int writing) {

        public static Sum of(List<Sent> sent) {
            return new Sum(
                    sent.stream().filter(Sent::isStatement).mapToInt(Sent::rows).sum(),
                    (int) sent.stream().filter(Sent::isStatement).count(),
                    (int) sent.stream().filter(Sent::isCommit).count(),
                    (int) sent.stream()
                            .filter(Sent::isCommit)
                            .filter(Sent::writes)
                            .count());
        }
    }

    private final Queue<Sent> sent = new ConcurrentLinkedQueue<>();

    /** Everything since the last time. */
    public List<Sent> take() {
        List<Sent> all = List.copyOf(sent);
        sent.clear();
        return all;
    }

    public DataSource watch(DataSource source) {
        return new Watched(source);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? watch(source) : bean;
    }

    private final class Watched extends DelegatingDataSource {

        Watched(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection real = super.getConnection();
            return between(Connection.class, new Watching(real, real.getAutoCommit()));
        }
    }

    /** One connection, with what stands open on it. */
    private final class Watching implements InvocationHandler {

        private final Connection real;
        private boolean auto;
        private boolean used;
        private boolean wrote;

        Watching(Connection real, boolean auto) {
            this.real = real;
            this.auto = auto;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] values) throws Throwable {
            Object answer = call(real, method, values);
            switch (method.getName()) {
                case "commit" -> ended("commit");
                case "rollback" -> ended("rollback");
                case "setAutoCommit" -> auto = (Boolean) values[0];
                default -> {}
            }
            return answer instanceof Statement statement
                    ? between(
                            method.getReturnType(),
                            new Counting(statement, values == null ? "" : String.valueOf(values[0])))
                    : answer;
        }

        private void ended(String how) {
            if (used) {
                sent.add(new Sent(caller(), how, 0, wrote));
                used = false;
                wrote = false;
            }
        }

        private void executed(String sql, int rows) {
            sent.add(new Sent(caller(), sql.replaceAll("\\s+", " ").strip(), rows, false));
            used = true;
            wrote |= !sql.strip().toLowerCase(Locale.ROOT).startsWith("select");
            if (auto) {
                ended("commit");
            }
        }

        /** One statement of this connection. */
        private final class Counting implements InvocationHandler {

            private final Statement statement;
            private final String prepared;
            private int batch;

            Counting(Statement statement, String prepared) {
                this.statement = statement;
                this.prepared = prepared;
            }

            @Override
            public Object invoke(Object proxy, Method method, Object[] values) throws Throwable {
                Object answer = call(statement, method, values);
                String name = method.getName();
                if (name.equals("addBatch")) {
                    batch++;
                } else if (name.equals("clearBatch")) {
                    batch = 0;
                } else if (name.endsWith("Batch") && name.startsWith("execute")) {
                    executed(prepared, batch);
                    batch = 0;
                } else if (name.startsWith("execute")) {
                    executed(values == null ? prepared : String.valueOf(values[0]), 1);
                }
                return answer;
            }
        }
    }

    private static String caller() {
        String thread = Thread.currentThread().getName();
        if (thread.startsWith("JobExecutor")) {
            return ACQUISITION;
        }
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getMethod()
                        + " "
                        + request.getRequest().getRequestURI().replaceAll("/[^/]*[0-9][^/]*", "/{}")
                : thread.startsWith("http-") ? LOGIN : JOB;
    }

    private static <T> T between(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object real, Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(real, values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
