package nl.swv.overgang.dossier.process;

import static nl.swv.overgang.Reis.CONSULENT;
import static nl.swv.overgang.Reis.ZONDER_CURSUS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.dossier.onderdeel.NieuweActie;
import nl.swv.overgang.dossier.onderdeel.NieuweActie.Actie;
import nl.swv.overgang.school.Knoppencursussen;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** R01 on PostgreSQL: a course that is registered at the very moment a dossier begins to wait is not missed. */
@Proef
class CursusEnWachtenTegelijkTest {

    @Autowired
    Reis reis;

    @Autowired
    Knoppencursussen cursussen;

    @RepeatedTest(20)
    void geenDossierBlijftAchter() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, ZONDER_CURSUS);
        reis.vergeetCursus(ZONDER_CURSUS);
        reis.legVast(CONSULENT, nummer, new NieuweActie(Actie.TLV, false, null, Set.of()));
        CyclicBarrier samen = new CyclicBarrier(2);

        CompletableFuture<Void> wachten = CompletableFuture.runAsync(() -> {
            kom(samen);
            reis.rondAf(nummer);
        });
        CompletableFuture<Void> cursus = CompletableFuture.runAsync(() -> {
            kom(samen);
            cursussen.registreer(ZONDER_CURSUS, LocalDate.of(2026, 11, 24), 2);
        });
        CompletableFuture.allOf(wachten, cursus).join();
        reis.voerUit(nummer);

        assertThat(reis.dossier(nummer).status()).isEqualTo(Status.OVER_NAAR_TOP);
    }

    private static void kom(CyclicBarrier samen) {
        try {
            samen.await();
        } catch (InterruptedException | java.util.concurrent.BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
