package nl.swv.overgang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;

/**
 * The walls between modules also stand in the database (docs/adr/0036): a table is named in the SQL of one module alone.
 * What others may read is a view, and whoever names a view says so in its allowedDependencies.
 */
class TableOwnershipTest {

    private static final Path MAIN = Path.of("src/main/java/nl/swv/overgang");
    private static final Path SQL = Path.of("src/main/resources/db");

    /** Empties everything between two plays, with the order of the tables from the database. */
    private static final Set<String> WIPES_ALL = Set.of("repetitie");

    /** Who names a table of another: the import notes in a dossier in which export it first stood. To be ended. */
    private static final Map<String, String> DEBT = Map.of("dossier", "otexport");

    /** The engine's tables have no view: they are made after ours, and a later version may change them. */
    private static final Map<String, Set<String>> ENGINE_READERS = Map.of(
            "act_ru_task", Set.of("stand", "taken", "herinnering", "knelpunt"),
            "act_ru_execution", Set.of("stand", "taken", "knelpunt", "storing"),
            "act_ru_identitylink", Set.of("stand", "taken", "herinnering", "knelpunt"),
            "act_hi_taskinst", Set.of("stand"),
            "act_hi_actinst", Set.of("stand"),
            "act_hi_procinst", Set.of("stand"),
            "act_id_membership", Set.of("herinnering", "knelpunt", "stand"),
            "act_id_user", Set.of("herinnering", "knelpunt"),
            "act_ru_incident", Set.of("storing"),
            "act_re_procdef", Set.of("knelpunt", "storing"));

    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:from|join|into|using|truncate|table|(?<!for )update)\\s+\\(*([a-z][a-z0-9_]*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WRITTEN = Pattern.compile(
            "\\b(?:insert\\s+into|merge\\s+into|delete\\s+from|(?<!for )update)\\s+([a-z][a-z0-9_]*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TABLE = Pattern.compile("create table (\\w+)");
    private static final Pattern GONE = Pattern.compile("drop table (\\w+)");
    private static final Pattern VIEW = Pattern.compile("create view (\\w+)[^;]*?\\bfrom (\\w+)");

    @Test
    void aTableIsNamedByOneModuleAlone() {
        Map<String, Set<String>> byTable = namedBy(tables());
        assertThat(byTable.keySet()).as("every table has an owner").isEqualTo(tables());
        DEBT.forEach((table, module) -> assertThat(byTable.get(table).remove(module))
                .as("a debt that was paid")
                .isTrue());
        assertThat(byTable).allSatisfy((table, modules) -> assertThat(modules).hasSize(1));
    }

    @Test
    void whoNamesAViewDependsOnItsOwner() {
        Map<String, Set<String>> owners = namedBy(tables());
        DEBT.forEach((table, module) -> owners.get(table).remove(module));
        Map<String, String> views = views();
        assertThat(views).isNotEmpty();
        assertThat(namedBy(views.keySet())).allSatisfy((view, modules) -> {
            String owner = owners.get(views.get(view)).iterator().next();
            assertThat(modules).allSatisfy(module -> assertThat(allowed(module)).contains(owner));
        });
    }

    /** Spring Modulith follows calls; an arrow through a view is only declared, and could close a circle. */
    @Test
    void whatIsDeclaredHasNoCircle() {
        Map<String, Set<String>> open = new TreeMap<>();
        files(MAIN, "package-info.java")
                .map(file -> MAIN.relativize(file).getName(0).toString())
                .filter(TableOwnershipTest::isModule)
                .forEach(module -> open.put(module, new TreeSet<>(allowed(module))));
        assertThat(open).containsKeys("platform", "stand");
        open.forEach((module, uses) -> uses.remove(module));
        boolean removed = true;
        while (removed) {
            removed = open.values().removeIf(uses -> uses.stream().noneMatch(open::containsKey));
        }
        assertThat(open).as("modules in a circle, with what they use").isEmpty();
    }

    @Test
    void theTablesOfTheEngineAreReadByWhoIsNamedHereAndWrittenByNobody() {
        Map<String, Set<String>> byTable = new TreeMap<>();
        sql().forEach((module, sql) -> found(NAMED, sql)
                .filter(name -> name.startsWith("act_"))
                .forEach(name ->
                        byTable.computeIfAbsent(name, nieuw -> new TreeSet<>()).add(module)));
        assertThat(byTable).isNotEmpty();
        assertThat(byTable)
                .allSatisfy((table, modules) -> assertThat(ENGINE_READERS.getOrDefault(table, Set.of("storing")))
                        .containsAll(modules));
        assertThat(sql()).allSatisfy((module, sql) -> assertThat(found(WRITTEN, sql))
                .noneMatch(name -> name.startsWith("act_") || name.startsWith("v_")));
    }

    /** Without this, a pattern that finds nothing would let everything pass. */
    @Test
    void aNameIsFoundWhereverItStands() {
        String java =
                """
                jdbc.sql("select * from dossier d " + "for update", "school");
                jdbc.sql("update onderdeel set x = 1");
                jdbc.sql("insert into " + "overgang (a) values (1)");
                """;
        assertThat(found(NAMED, literals(java))).containsExactly("dossier", "onderdeel", "overgang");
        assertThat(found(WRITTEN, literals(java))).containsExactly("onderdeel", "overgang");
    }

    private static Map<String, Set<String>> namedBy(Set<String> names) {
        Map<String, Set<String>> modules = new TreeMap<>();
        sql().forEach((module, sql) -> found(NAMED, sql)
                .filter(names::contains)
                .forEach(name ->
                        modules.computeIfAbsent(name, nieuw -> new TreeSet<>()).add(module)));
        return modules;
    }

    /** All string constants of the repositories of each module, one after the other. */
    private static Map<String, String> sql() {
        Map<String, String> sql = new HashMap<>();
        files(MAIN, ".java").forEach(file -> {
            String module = MAIN.relativize(file).getName(0).toString();
            String text = read(file);
            if (text.contains("JdbcClient") && !WIPES_ALL.contains(module)) {
                sql.merge(module, literals(text), (een, ander) -> een + " ; " + ander);
            }
        });
        return sql;
    }

    private static String literals(String java) {
        return LITERAL.matcher(java)
                .results()
                .map(literal -> literal.group(1) == null ? literal.group(2) : literal.group(1))
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> found(Pattern pattern, String sql) {
        return pattern.matcher(sql).results().map(name -> name.group(1).toLowerCase(Locale.ROOT));
    }

    private static Set<String> tables() {
        Set<String> tables =
                migrations(TABLE).map(table -> table.group(1)).collect(Collectors.toCollection(TreeSet::new));
        migrations(GONE).forEach(table -> tables.remove(table.group(1)));
        return tables;
    }

    /** Each view with the table that it shows. */
    private static Map<String, String> views() {
        return migrations(VIEW).collect(Collectors.toMap(view -> view.group(1), view -> view.group(2)));
    }

    private static Stream<MatchResult> migrations(Pattern pattern) {
        return files(SQL, ".sql").flatMap(file -> pattern.matcher(read(file)).results());
    }

    private static boolean isModule(String module) {
        return declared(module) != null;
    }

    /** Itself and what it may use. */
    private static List<String> allowed(String module) {
        return Stream.concat(
                        Stream.of(module),
                        Arrays.stream(Objects.requireNonNull(declared(module)).allowedDependencies()))
                .toList();
    }

    private static @Nullable ApplicationModule declared(String module) {
        try {
            return Class.forName("nl.swv.overgang." + module + ".package-info").getAnnotation(ApplicationModule.class);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(module + " is no module", e);
        }
    }

    private static Stream<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
