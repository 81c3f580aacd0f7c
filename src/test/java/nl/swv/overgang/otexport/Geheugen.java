package nl.swv.overgang.otexport;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.Dossierloop;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.school.Scholen;
import nl.swv.overgang.school.School;
import nl.swv.overgang.school.SchoolOnbekend;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** A database and an engine in memory, with transactions: what fails or is rolled back leaves nothing. */
class Geheugen implements TransactionOperations {

    Map<String, Dossier> dossiers = new LinkedHashMap<>();
    List<String> gestart = new ArrayList<>();
    Map<String, School> scholen = new LinkedHashMap<>();
    /** What OT last said, by number. */
    final Map<String, OtDossier> otRijen = new LinkedHashMap<>();

    /** Each vestiging that was kept, as often as it was. */
    List<String> bewaard = new ArrayList<>();

    Map<Long, List<Importregel>> regels = new LinkedHashMap<>();

    /** The engine fails at this batch, counted from 1. */
    int crashBij = -1;

    /** What another does between our asking what is known and our adding; once. */
    Runnable voorToevoegen = () -> {};

    private Runnable vanAnder = () -> {};
    private int batches;

    @Override
    public <T> T execute(TransactionCallback<T> actie) {
        Geheugen voor = kopie();
        SimpleTransactionStatus status = new SimpleTransactionStatus();
        boolean gelukt = false;
        try {
            T antwoord = actie.doInTransaction(status);
            gelukt = true;
            return antwoord;
        } finally {
            if (!gelukt || status.isRollbackOnly()) {
                herstel(voor);
                // another's work stays, and so does the failure that it caused
                vanAnder.run();
                vanAnder = () -> {};
            }
        }
    }

    private Geheugen kopie() {
        Geheugen kopie = new Geheugen();
        kopie.herstel(this);
        return kopie;
    }

    private void herstel(Geheugen van) {
        dossiers = new LinkedHashMap<>(van.dossiers);
        gestart = new ArrayList<>(van.gestart);
        scholen = new LinkedHashMap<>(van.scholen);
        bewaard = new ArrayList<>(van.bewaard);
        Map<String, OtDossier> toen = Map.copyOf(van.otRijen);
        otRijen.clear();
        otRijen.putAll(toen);
        regels = new LinkedHashMap<>();
        van.regels.forEach((id, rijen) -> regels.put(id, new ArrayList<>(rijen)));
    }

    Dossiers dossierwinkel() {
        return Poort.als(Dossiers.class, new Object() {
            public Optional<Dossier> vind(OtDossiernummer nummer) {
                return Optional.ofNullable(dossiers.get(nummer.waarde()));
            }

            public List<Dossier> alle(Collection<OtDossiernummer> nummers) {
                return nummers.stream()
                        .map(nummer -> dossiers.get(nummer.waarde()))
                        .filter(Objects::nonNull)
                        .toList();
            }

            public Dossier vergrendel(OtDossiernummer nummer) {
                return vind(nummer).orElseThrow();
            }

            public void bewaar(Dossier dossier) {
                dossiers.put(dossier.nummer().waarde(), dossier);
            }

            public List<OtDossiernummer> openUitExports() {
                return dossiers.values().stream()
                        .filter(Dossier::isOpen)
                        .map(Dossier::nummer)
                        .toList();
            }

            public void leesVooruit(Collection<OtDossiernummer> nummers) {}

            public void voegToe(Collection<Dossier> nieuw) {
                vanAnder = voorToevoegen;
                voorToevoegen = () -> {};
                vanAnder.run();
                for (Dossier dossier : nieuw) {
                    if (dossiers.putIfAbsent(dossier.nummer().waarde(), dossier) != null) {
                        throw new DuplicateKeyException("a dossier exists once");
                    }
                }
            }
        });
    }

    Dossierloop loop() {
        return Poort.als(Dossierloop.class, new Object() {
            public void start(Collection<Dossier> nieuw) {
                nieuw.forEach(dossier -> gestart.add(dossier.nummer().waarde()));
                if (++batches == crashBij) {
                    throw new IllegalStateException("crash");
                }
            }

            public void herzieTermijn(OtDossiernummer nummer) {}
        });
    }

    Scholen schoolwinkel() {
        return Poort.als(Scholen.class, new Object() {
            public Optional<School> vind(String vestiging) {
                return Optional.ofNullable(scholen.get(vestiging));
            }

            public School vergrendel(String vestiging) {
                return vind(vestiging).orElseThrow(SchoolOnbekend::new);
            }

            public List<School> alle() {
                return List.copyOf(scholen.values());
            }

            public void bewaar(Collection<School> nieuw) {
                nieuw.forEach(school -> scholen.put(school.vestiging(), school));
                nieuw.forEach(school -> bewaard.add(school.vestiging()));
            }
        });
    }

    Importregels regelwinkel() {
        SimpleDriverDataSource geen = new SimpleDriverDataSource();
        return new Importregels(
                JdbcClient.create(geen), new NamedParameterJdbcTemplate(geen), new ObjectMapper(), null) {
            @Override
            void bewaar(long importId, List<Importregel> batch) {
                Geheugen.this.bewaar(importId, batch);
            }
        };
    }

    void bewaar(long importId, List<Importregel> batch) {
        regels.computeIfAbsent(importId, nieuw -> new ArrayList<>()).addAll(batch);
    }
}
