package nl.swv.overgang.dossier.process;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.DossierOnbekend;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.platform.engine.TaskAccess;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives the open tasks of dossiers a new due date, a page at a time. */
@Component
class Termijnherziening {

    private static final int PAGINA = 500;

    private final Dossiers dossiers;
    private final TaskService tasks;
    private final TaskAccess access;
    private final Overgangskalender kalender;

    Termijnherziening(Dossiers dossiers, TaskService tasks, TaskAccess access, Overgangskalender kalender) {
        this.dossiers = dossiers;
        this.tasks = tasks;
        this.access = access;
        this.kalender = kalender;
    }

    void herzie() {
        elkeAndere(kalender, (task, termijn) -> tasks.setDueDate(task.getId(), termijn));
    }

    /** How many get another due date by this calendar. */
    int verschuivend(Overgangskalender anders) {
        AtomicInteger aantal = new AtomicInteger();
        elkeAndere(anders, (task, termijn) -> aantal.incrementAndGet());
        return aantal.get();
    }

    private void elkeAndere(Overgangskalender kalender, BiConsumer<Task, Date> doe) {
        String[] keys = keys();
        List<Task> page;
        for (int from = 0; !(page = page(keys, from)).isEmpty(); from += PAGINA) {
            Map<String, String> numbers = access.businessKeys(page);
            Map<String, Dossier> bekend = dossiers.alle(nummers(numbers.values())).stream()
                    .collect(Collectors.toMap(dossier -> dossier.nummer().waarde(), dossier -> dossier));
            for (Task task : page) {
                Dossier dossier = bekend.get(numbers.get(task.getId()));
                Date termijn = dossier == null ? null : OvergangDossierProcess.termijn(dossier, kalender);
                if (termijn != null && !isGelijk(termijn, task.getDueDate())) {
                    doe.accept(task, termijn);
                }
            }
        }
    }

    /** The same for one dossier: OT says another einddatum (R15). */
    void herzie(OtDossiernummer nummer) {
        Dossier dossier = dossiers.vind(nummer).orElseThrow(DossierOnbekend::new);
        tasks.createTaskQuery()
                .processInstanceBusinessKey(nummer.waarde())
                .taskDefinitionKeyIn(keys())
                .list()
                .forEach(task -> tasks.setDueDate(task.getId(), OvergangDossierProcess.termijn(dossier, kalender)));
    }

    /** A column gives a Timestamp, which no Date equals. */
    private static boolean isGelijk(Date termijn, @Nullable Date nu) {
        return nu != null && termijn.getTime() == nu.getTime();
    }

    private static String[] keys() {
        return OvergangDossierProcess.TAKEN.stream()
                .filter(OvergangDossierProcess::volgtOvergangsdatum)
                .toArray(String[]::new);
    }

    private static Set<OtDossiernummer> nummers(Collection<String> businessKeys) {
        return businessKeys.stream().map(OtDossiernummer::new).collect(Collectors.toSet());
    }

    private List<Task> page(String[] keys, int from) {
        return tasks.createTaskQuery()
                .taskDefinitionKeyIn(keys)
                .orderByTaskId()
                .asc()
                .listPage(from, PAGINA);
    }
}
