package nl.swv.overgang.herinnering;

import static nl.swv.overgang.Reis.MET_CURSUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.swv.overgang.Overgangsreis;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.VasteKlok;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.dossier.onderdeel.Evaluatie;
import nl.swv.overgang.dossier.onderdeel.Nazorgcontact;
import nl.swv.overgang.overgangsfase.Overgangsleiding;
import nl.swv.overgang.platform.Groepen;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;

/** Real dossiers, a real mail server: who gets which mail, and how often. */
@ExtendWith(OutputCaptureExtension.class)
@Proef
class HerinneringenTest {

    private static final Moment MOMENT = new Moment(LocalDate.of(2026, 12, 4), LocalDate.of(2027, 1, 1), 20, null);

    private GreenMail server;

    @Autowired
    Herinneringen herinneringen;

    @Autowired
    Werklijsten werklijsten;

    @Autowired
    VerstuurdeHerinneringen verstuurd;

    @Autowired
    Herinneringsbrief brief;

    @Autowired
    Berichten smtp;

    @Autowired
    PlatformTransactionManager transacties;

    @Autowired
    TransactionOperations vanDeEngine;

    @Autowired
    Clock clock;

    @Autowired
    Reis reis;

    @Autowired
    Groepen groepen;

    @Autowired
    IdentityService identity;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Overgangsleiding leiding;

    @Autowired
    Overgangsreis overgang;

    @Autowired
    VasteKlok.Wijzer klok;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void begin(@Value("${spring.mail.port}") int port) {
        server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @BeforeAll
    static void schrijfAlles() {
        logniveau(LogLevel.DEBUG);
    }

    @AfterAll
    static void stil() {
        logniveau(LogLevel.WARN);
    }

    private static void logniveau(LogLevel niveau) {
        LoggingSystem.get(HerinneringenTest.class.getClassLoader()).setLogLevel("nl.swv.overgang", niveau);
    }

    @Test
    void elkeIberVanDeSchoolKrijgtEenLijstVanAlleTaken() throws Exception {
        afronding();
        String verder = afronding();
        reis.doe(Reis.IB, verder, new Evaluatie(LocalDate.of(2026, 11, 2), true, null));
        afronding();
        collega();
        email("ib-34CD00", "ib@eik.example");

        assertThat(herinneringen.verstuur(MOMENT)).isEqualTo(2);

        assertThat(ontvangers()).containsExactlyInAnyOrder("ib@linde.example", "collega@linde.example");
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Overgang naar TOP Dossier: nog 20 schooldagen, 3 taken voor u");
        assertThat(mail.getFrom()[0]).hasToString("Overgang <overgang@swv.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(inhoud(mail))
                .contains("- Evaluatie toevoegen aan OPP: 2 taken")
                .contains("- OPP opslaan in ParnasSys: 1 taak")
                .contains("https://overgang.example/camunda/app/tasklist/");
    }

    @Test
    void eenToegewezenTaakIsVanDieConsulentEnNietVanHetWijkteam() {
        scenarioKiezen();
        consulenten();

        herinneringen.verstuur(MOMENT);

        assertThat(ontvangers()).containsExactly("c1@swv.example");
    }

    @Test
    void eenTaakVanNiemandIsVanHetHeleWijkteam() {
        scenarioKiezen();
        consulenten();
        tasks.setAssignee(taak().getId(), null);

        herinneringen.verstuur(MOMENT);

        assertThat(ontvangers()).containsExactlyInAnyOrder("c1@swv.example", "c2@swv.example");
    }

    @Test
    void wieInTweeGroepenVanEenTaakZitTeltHaarEenKeer() throws Exception {
        scenarioKiezen();
        email("consulent1", "c1@swv.example");
        tasks.setAssignee(taak().getId(), null);
        tasks.addCandidateGroup(taak().getId(), "consulenten");

        herinneringen.verstuur(MOMENT);

        assertThat(inhoud(server.getReceivedMessages()[0])).contains("- Scenario kiezen: 1 taak (");
    }

    @Test
    void r08_opDeVervolgdagHoortAlleenWieDieDagNazorgHeeftDatEenKeer() {
        String nummer = afronding();
        afronding();
        overgang.start(LocalDate.of(2027, 1, 1));
        leiding.herinnerAanNazorg();
        overgang.timerVanSwv("CatchEvent_OvergangsdatumBereikt");
        klok.zet(Instant.parse("2027-01-05T09:00:00Z"));
        reis.legVast(
                Reis.COORDINATOR,
                nummer,
                new Nazorgcontact(
                        LocalDate.of(2027, 1, 5), "Belt terug", null, null, false, LocalDate.of(2027, 1, 11)));
        email("coordinator", "coordinator@swv.example");
        email("consulent1", "consulent@swv.example");
        leiding.herinnerAanNazorg();
        assertThat(server.getReceivedMessages()).isEmpty();

        klok.zet(Instant.parse("2027-01-11T06:00:00Z"));
        leiding.herinnerAanNazorg();
        leiding.herinnerAanNazorg();
        assertThat(ontvangers()).containsExactly("coordinator@swv.example");
    }

    @Test
    void onzeKlokZegtWatOverDeTermijnIs() {
        afronding();
        email("ib-12AB00", "ib@linde.example");
        Instant termijn = taak().getDueDate().toInstant();

        assertThat(van("ib-12AB00", termijn))
                .containsExactly(new Post(
                        "Task_EvaluatieToevoegenAanOpp",
                        "Evaluatie toevoegen aan OPP",
                        1,
                        0,
                        1,
                        LocalDate.of(2026, 12, 31)));
        assertThat(van("ib-12AB00", termijn.plusSeconds(1)))
                .containsExactly(new Post(
                        "Task_EvaluatieToevoegenAanOpp",
                        "Evaluatie toevoegen aan OPP",
                        1,
                        1,
                        1,
                        LocalDate.of(2026, 12, 31)));
    }

    @Test
    void hetzelfdeMomentNogEensVerstuurtNietsEenVolgendMomentWel() {
        afronding();
        email("ib-12AB00", "ib@linde.example");

        assertThat(herinneringen.verstuur(MOMENT)).isEqualTo(1);
        assertThat(herinneringen.verstuur(MOMENT)).isZero();
        assertThat(ontvangers()).hasSize(1);

        assertThat(herinneringen.verstuur(new Moment(LocalDate.of(2026, 12, 11), MOMENT.overgangsdatum(), 10, null)))
                .isEqualTo(1);
        assertThat(ontvangers()).hasSize(2);
    }

    @Test
    void naEenVerzetteDatumHoortIedereenHetOpnieuwEnZonderMailNiemand() {
        afronding();
        email("ib-12AB00", "ib@linde.example");
        assertThat(herinneringen.ontvangers()).isEqualTo(1);
        assertThat(herinneringen.verstuur(MOMENT)).isEqualTo(1);

        herinneringen.vergeet(MOMENT.dag());

        assertThat(herinneringen.verstuur(MOMENT)).isEqualTo(1);
        Herinneringen zonderMail = metKanaal(new Berichten() {
            @Override
            public void verstuur(Bericht bericht) {}

            @Override
            public boolean vertrekken() {
                return false;
            }
        });
        assertThat(zonderMail.ontvangers()).isZero();
    }

    @Test
    void valtDeMailserverHalverwegeUitDanStuurtDeVolgendePogingDeRest() {
        vierMensen();
        AtomicInteger gestuurd = new AtomicInteger();
        Herinneringen uitvallend = metKanaal(bericht -> {
            smtp.verstuur(bericht);
            if (gestuurd.incrementAndGet() == 2) {
                server.stop();
            }
        });

        assertThatThrownBy(() -> uitvallend.verstuur(MOMENT))
                .isInstanceOf(HerinneringenNietVerstuurd.class)
                .hasMessage("Niet verstuurde herinneringen: 2 (ConnectException)");
        assertThat(verstuurd.herinnerd(MOMENT.dag())).hasSize(2);
        Set<String> gehad = Set.copyOf(adressen(verstuurd.herinnerd(MOMENT.dag())));

        server.start();
        assertThat(herinneringen.verstuur(MOMENT)).isEqualTo(2);

        assertThat(ontvangers()).hasSize(2).doesNotContainAnyElementsOf(gehad);
        assertThat(herinneringen.verstuur(MOMENT)).isZero();
    }

    @Test
    void eenStukAdresHoudtDeAnderenNietTegen() {
        vierMensen();
        email("coordinator", "geen adres");
        email("consulent1", "a@swv.example, b@swv.example");

        assertThatThrownBy(() -> herinneringen.verstuur(MOMENT))
                .isInstanceOf(HerinneringenNietVerstuurd.class)
                .hasMessage("Niet verstuurde herinneringen: 2 (AddressException)");
        assertThat(ontvangers()).containsExactlyInAnyOrder("ib@linde.example", "collega@linde.example");

        email("coordinator", "co@swv.example");
        email("consulent1", "c1@swv.example");
        assertThat(herinneringen.verstuur(MOMENT)).isEqualTo(2);
        assertThat(ontvangers())
                .containsExactlyInAnyOrder(
                        "ib@linde.example", "collega@linde.example", "co@swv.example", "c1@swv.example");
    }

    @Test
    void eenAdresDatDeMailserverWeigertHoudtDeAnderenNietTegen() {
        vierMensen();
        server.getUserManager().setMessageDeliveryHandler((mail, adres) -> {
            if (adres.getEmail().startsWith("collega")) {
                throw new UserException("geen postvak van collega@linde.example");
            }
            return server.getUserManager().getUserByEmail(adres.getEmail()) == null
                    ? server.getUserManager().createUser(adres.getEmail(), adres.getEmail(), "x")
                    : server.getUserManager().getUserByEmail(adres.getEmail());
        });

        assertThatThrownBy(() -> herinneringen.verstuur(MOMENT))
                .isInstanceOf(HerinneringenNietVerstuurd.class)
                .hasMessageStartingWith("Niet verstuurde herinneringen: 1 (SMTP")
                .hasNoCause()
                .message()
                .doesNotContain("linde.example");
        assertThat(verstuurd.herinnerd(MOMENT.dag())).hasSize(3).doesNotContain("collega");
    }

    @Test
    void eenTeruggedraaideJobNeemtNietTerugWatVerstuurdIs() {
        afronding();
        email("ib-12AB00", "ib@linde.example");

        vanDeEngine.executeWithoutResult(job -> {
            herinneringen.verstuur(MOMENT);
            job.setRollbackOnly();
        });

        assertThat(herinneringen.verstuur(MOMENT)).isZero();
        assertThat(ontvangers()).hasSize(1);
    }

    @Test
    void wieOndertussenEldersHerinnerdIsWordtOvergeslagen() {
        afronding();
        email("ib-12AB00", "ib@linde.example");
        VerstuurdeHerinneringen tegelijk = new VerstuurdeHerinneringen(jdbc) {
            @Override
            public Set<String> herinnerd(LocalDate dag) {
                Set<String> eerder = verstuurd.herinnerd(dag);
                herinneringen.verstuur(MOMENT);
                return eerder;
            }
        };

        assertThat(new Herinneringen(werklijsten, tegelijk, brief, smtp, transacties, clock).verstuur(MOMENT))
                .isZero();
        assertThat(ontvangers()).hasSize(1);
    }

    @Test
    void nietsVanDeLeerlingStaatInDeMailOfInHetLog(CapturedOutput log) throws Exception {
        String nummer = afronding();
        String leerling = reis.dossier(nummer).leerling();
        email("ib-12AB00", "ib@linde.example");
        collega();
        email("collega", " ");

        herinneringen.verstuur(MOMENT);

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject() + inhoud(mail))
                .contains("Geachte Ib Er,")
                .doesNotContain(nummer)
                .doesNotContain(leerling);
        assertThat(log.getAll())
                .contains("Herinnering van 2026-12-04: 1 verstuurd, 1 zonder e-mailadres")
                .doesNotContain(nummer, leerling, "ib-12AB00", "linde.example", "collega");
    }

    private List<Post> van(String account, Instant nu) {
        return werklijsten.op(nu).stream()
                .filter(lijst -> lijst.account().equals(account))
                .flatMap(lijst -> lijst.posten().stream())
                .toList();
    }

    private Herinneringen metKanaal(Berichten kanaal) {
        return new Herinneringen(werklijsten, verstuurd, brief, kanaal, transacties, clock);
    }

    private String afronding() {
        return reis.start(Soort.ARRANGEMENT, Vervolg.GEEN, MET_CURSUS);
    }

    private void scenarioKiezen() {
        reis.start(Soort.ARRANGEMENT, null, MET_CURSUS);
    }

    private void collega() {
        groepen.account("collega", "Col", "Lega", "demo", Set.of("school-12AB00"));
        email("collega", "collega@linde.example");
        email("ib-12AB00", "ib@linde.example");
    }

    private void consulenten() {
        email("consulent1", "c1@swv.example");
        email("consulent2", "c2@swv.example");
    }

    /** Two IB'ers, a consulent and the coördinator, each with a task. */
    private void vierMensen() {
        afronding();
        collega();
        scenarioKiezen();
        email("consulent1", "c1@swv.example");
        scenarioKiezen();
        email("coordinator", "co@swv.example");
        tasks.setAssignee(
                tasks.createTaskQuery().taskAssignee("consulent1").list().get(0).getId(), "coordinator");
    }

    private Task taak() {
        return tasks.createTaskQuery().singleResult();
    }

    private void email(String account, @Nullable String adres) {
        User user = identity.createUserQuery().userId(account).singleResult();
        user.setEmail(adres);
        identity.saveUser(user);
    }

    private List<String> adressen(Set<String> accounts) {
        return accounts.stream()
                .map(account -> identity.createUserQuery()
                        .userId(account)
                        .singleResult()
                        .getEmail())
                .toList();
    }

    private List<String> ontvangers() {
        return Arrays.stream(server.getReceivedMessages())
                .flatMap(mail -> {
                    try {
                        return Stream.of(mail.getRecipients(RecipientType.TO)).map(Object::toString);
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private static String inhoud(MimeMessage mail) throws MessagingException, IOException {
        return String.valueOf(mail.getContent());
    }
}
