package nl.swv.overgang.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was read in the transaction of now: a row is read once, however many parts of the code ask for it. A diagram asks for
 * assignee, group and term of a task each by itself, so the row cannot be handed on. Whoever writes, and whoever locks
 * several rows at once, lets everything be forgotten; outside a transaction nothing is remembered.
 *
 * @param <V> never null
 */
public final class ReadOnce<V> {

    /** The known value, or what is read now. */
    @SuppressWarnings("unchecked") // only this instance puts values under itself
    public V of(String key, Supplier<V> read) {
        Memory memory = memory();
        if (memory == null) {
            return read.get();
        }
        Map<String, Object> mine = memory.of(this);
        Object known = mine.get(key);
        if (known != null) {
            return (V) known;
        }
        V value = read.get();
        mine.put(key, value);
        return value;
    }

    /** From here on this is the value. */
    public void know(String key, V value) {
        Memory memory = memory();
        if (memory != null) {
            memory.of(this).put(key, value);
        }
    }

    public void forget(String key) {
        Memory memory = memory();
        if (memory != null) {
            memory.of(this).remove(key);
        }
    }

    /** All that was read in this transaction, whoever read it: rows of one table show values of another. */
    public static void forgetAll() {
        Memory memory = memory();
        if (memory != null) {
            memory.known.clear();
        }
    }

    private static @Nullable Memory memory() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return null;
        }
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Memory.class::isInstance)
                .map(Memory.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    Memory memory = new Memory();
                    TransactionSynchronizationManager.registerSynchronization(memory);
                    return memory;
                });
    }

    /** Ends with its transaction, and is put aside with it. */
    private static final class Memory implements TransactionSynchronization {

        private final Map<ReadOnce<?>, Map<String, Object>> known = new HashMap<>();

        private Map<String, Object> of(ReadOnce<?> owner) {
            return known.computeIfAbsent(owner, none -> new HashMap<>());
        }
    }
}
