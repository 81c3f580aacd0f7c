package nl.swv.overgang.topdossier.http;

import static nl.swv.overgang.simulator.Topproef.nieuw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.Proef;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.TopDossiernummer;
import nl.swv.overgang.dossier.onderdeel.Cyclus;
import nl.swv.overgang.simulator.Topproef;
import nl.swv.overgang.topdossier.Basis;
import nl.swv.overgang.topdossier.Momentopnamebericht;
import nl.swv.overgang.topdossier.Opening;
import nl.swv.overgang.topdossier.TopDossierGeweigerd;
import nl.swv.overgang.topdossier.TopDossierGeweigerd.Reden;
import nl.swv.overgang.topdossier.TopDossierOnbereikbaar;
import nl.swv.overgang.topdossier.TopDossiers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@Proef
class TegenDeSimulatorTest {

    private static final Momentopnamebericht OPNAME =
            new Momentopnamebericht(LocalDate.of(2022, 12, 8), List.of("traag"), List.of("vraagt hulp"));

    private final Contractwacht wacht = new Contractwacht();
    private final String ot = nieuw("OT");
    private final Opening opening = new Opening(
            new OtDossiernummer(ot), "12AB00", nieuw("LL"), Cyclus.EXTRA_ONDERSTEUNING, Basis.GEEVALUEERD_OPP);
    private Topproef top;
    private TopDossiers topDossiers;

    @BeforeEach
    void verbind(@LocalServerPort int port) {
        top = new Topproef(port);
        top.allesGoed();
        topDossiers = Koppelingsproef.naar("http://localhost:" + port + "/simulator/top-dossier", wacht.lijn());
    }

    @AfterEach
    void herstel() {
        top.allesGoed();
    }

    @Test
    void verzoekenEnAntwoordenHoudenZichAanHetContract() throws TopDossierGeweigerd {
        TopDossiernummer nummer = topDossiers.open(opening, ot + ":open");
        topDossiers.voegBijlageToe(nummer, "VERSLAG_STARTGESPREK", ot + ":bijlagen");
        topDossiers.voegBijlageToe(nummer, "VERSLAG_AO", ot + ":bijlagen");
        topDossiers.geefMomentopnameDoor(nummer, OPNAME, ot + ":momentopname");

        assertThat(wacht.gezien).containsExactly(201, 201, 201, 201);
        var dossier = top.dossiers(ot).get(0);
        assertThat(dossier.path("nummer").asText()).isEqualTo(nummer.waarde());
        assertThat(dossier.path("basis").asText()).isEqualTo("GEEVALUEERD_OPP");
        assertThat(dossier.path("bijlagen").toString()).isEqualTo("[\"VERSLAG_STARTGESPREK\",\"VERSLAG_AO\"]");
        assertThat(dossier.at("/momentopnamen/0/stimulerend/0").asText()).isEqualTo("vraagt hulp");
    }

    @Test
    void weigeringenHoudenZichAanHetContract() throws TopDossierGeweigerd {
        topDossiers.open(opening, ot);
        Opening tweede = new Opening(
                new OtDossiernummer(nieuw("OT")), "12AB00", opening.leerling(), Cyclus.LICHTE_ONDERSTEUNING, null);
        assertThat(reden(tweede)).isEqualTo(Reden.LEERLING_HEEFT_OPEN_DOSSIER);

        top.zet("/onbekende-scholen", Map.of("scholen", List.of("12AB00")));
        assertThat(reden(tweede)).isEqualTo(Reden.SCHOOL_ONBEKEND);

        top.storing("WEIGEREN", 1);
        assertThat(reden(tweede)).isEqualTo(Reden.LEERLING_HEEFT_OPEN_DOSSIER);
        assertThat(wacht.gezien).containsExactly(201, 409, 422, 409);
    }

    @Test
    void storingenHoudenZichAanHetContract() {
        top.storing("ONBESCHIKBAAR", 2);

        onbereikbaar(() -> topDossiers.open(opening, ot));
        onbereikbaar(() -> topDossiers.voegBijlageToe(new TopDossiernummer("TOP-0"), "VERSLAG_AO", ot));
        onbereikbaar(() -> topDossiers.voegBijlageToe(new TopDossiernummer("TOP-0"), "VERSLAG_AO", ot));
        onbereikbaar(() -> topDossiers.geefMomentopnameDoor(new TopDossiernummer("TOP-0"), OPNAME, ot));
        onbereikbaar(() ->
                topDossiers.open(new Opening(opening.otDossiernummer(), "12AB00", " ", opening.cyclus(), null), ot));

        assertThat(wacht.gezien).containsExactly(503, 503, 404, 404, 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ANTWOORD_KWIJT", "TRAAG"})
    void antwoordKwijtNaHetWerkEnOpnieuwIsNogSteedsEenDossier(String storing) throws TopDossierGeweigerd {
        top.storing(storing, 1);
        onbereikbaar(() -> topDossiers.open(opening, ot + ":open"));
        assertThat(top.dossiers(ot)).hasSize(1);

        TopDossiernummer nummer = topDossiers.open(opening, ot + ":open");

        assertThat(top.dossiers(ot)).hasSize(1);
        assertThat(top.dossiers(ot).get(0).path("nummer").asText()).isEqualTo(nummer.waarde());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ANTWOORD_KWIJT", "TRAAG"})
    void aanvullingDieOpnieuwGaatStaatErEenKeer(String storing) throws TopDossierGeweigerd {
        TopDossiernummer nummer = topDossiers.open(opening, ot + ":open");
        top.storing(storing, 2);

        onbereikbaar(() -> topDossiers.voegBijlageToe(nummer, "VERSLAG_AO", ot + ":b"));
        onbereikbaar(() -> topDossiers.geefMomentopnameDoor(nummer, OPNAME, ot + ":m"));
        topDossiers.voegBijlageToe(nummer, "VERSLAG_AO", ot + ":b");
        topDossiers.geefMomentopnameDoor(nummer, OPNAME, ot + ":m");

        assertThat(top.dossiers(ot).get(0).path("bijlagen")).hasSize(1);
        assertThat(top.dossiers(ot).get(0).path("momentopnamen")).hasSize(1);
    }

    private Reden reden(Opening geweigerd) {
        return catchThrowableOfType(
                        TopDossierGeweigerd.class,
                        () -> topDossiers.open(
                                geweigerd, geweigerd.otDossiernummer().waarde()))
                .reden();
    }

    private static void onbereikbaar(org.assertj.core.api.ThrowableAssert.ThrowingCallable verzoek) {
        assertThatThrownBy(verzoek).isExactlyInstanceOf(TopDossierOnbereikbaar.class);
    }
}
