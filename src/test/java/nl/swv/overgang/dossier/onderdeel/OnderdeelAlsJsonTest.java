package nl.swv.overgang.dossier.onderdeel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.swv.overgang.Proef;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.formulier.Soort;
import nl.swv.overgang.overgangsfase.onderdeel.Overgangsbevestiging;
import nl.swv.overgang.overgangsfase.onderdeel.Overgangsplan;
import nl.swv.overgang.overgangsfase.onderdeel.Parnassysplaatsing;
import nl.swv.overgang.overgangsfase.onderdeel.Schoolonderdeel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is kept as JSON is readable again, by the mapper of the application; a field that a record has not is refused. */
@Proef
class OnderdeelAlsJsonTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 2);
    private static final Instant MOMENT = Instant.parse("2026-11-02T10:15:30.123Z");

    @Autowired
    ObjectMapper json;

    static Stream<Object> volledig() {
        return Stream.of(
                new Scenariokeuze(Scenario.AFRONDING, "reden"),
                new Evaluatie(DAG, true, true),
                new Parnassys(DAG, "reden", true),
                new NieuweActie(NieuweActie.Actie.TLV, true, "reden", Set.of(NieuweActie.Bijlage.VERSLAG_AO)),
                new Verzendbewijs(
                        Verzendbewijs.Kanaal.ZIVVER,
                        "zv-1",
                        "c1",
                        MOMENT,
                        Set.of(Verzendbewijs.Document.VERSLAG_AO),
                        "portaal van de gemeente",
                        true),
                new Evaluatiegesprek(
                        MOMENT,
                        Evaluatiegesprek.Uitkomst.VERLENGEN,
                        true,
                        "reden; \"é\"",
                        true,
                        true,
                        DAG,
                        "zin",
                        Set.of(NieuweActie.Bijlage.VERSLAG_AO),
                        "reden",
                        true),
                new TopDossierOpening("TD-1", true, DAG, Cyclus.EXTRA_ONDERSTEUNING, true, true, false, "reden", true),
                new Momentopname(DAG, List.of("a"), List.of("b"), DAG, true),
                new Bijlagenplaatsing(true, DAG, "reden", true),
                new Nazorgcontact(DAG, "afspraak", Scenario.NIEUWE_ACTIE, "reden", false, DAG),
                new Ontheffingsaanvraag(DAG, "reden", DAG),
                new Ontheffingsbesluit(false, "reden"),
                new Scenariowijziging(Scenario.AFRONDING, "reden"),
                new Intrekking("reden"),
                new Overgangsplan(List.of(new OtDossiernummer("OT-1")), DAG, DAG, DAG),
                new Parnassysplaatsing(
                        List.of(new Parnassysplaatsing.Vinkje(new OtDossiernummer("OT-1"), DAG, "reden", null, true))),
                new Overgangsbevestiging(true));
    }

    @ParameterizedTest
    @MethodSource("volledig")
    void wordtTeruggelezenZoalsHetWas(Object deel) throws JsonProcessingException {
        assertThat(json.<Object>readValue(json.writeValueAsString(deel), (Class<Object>) deel.getClass()))
                .isEqualTo(deel);
    }

    @ParameterizedTest
    @MethodSource("volledig")
    void schrijftAlleenZijnEigenVelden(Object deel) {
        assertThat(json.valueToTree(deel).fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(Stream.of(deel.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("volledig")
    void weigertEenVeldDatHetNietHeeft(Object deel) {
        ObjectNode meer = json.<ObjectNode>valueToTree(deel).put("leerlingnaam", "x");
        assertThatThrownBy(() -> json.treeToValue(meer, deel.getClass()))
                .isInstanceOf(UnrecognizedPropertyException.class);
    }

    @Test
    void elkeSoortDieGeregistreerdIsStaatHierboven() {
        assertThat(Stream.concat(Onderdeel.SOORTEN.alle().stream(), Schoolonderdeel.SOORTEN.alle().stream())
                        .<Class<?>>map(Soort::type))
                .containsExactlyInAnyOrderElementsOf(
                        volledig().<Class<?>>map(Object::getClass).toList());
    }
}
