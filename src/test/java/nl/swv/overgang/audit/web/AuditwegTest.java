package nl.swv.overgang.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is noted of a road, and what is not. */
class AuditwegTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /api/dossiers/{nummer}, INZAGE",
        "HEAD, /api/dossiers/{nummer}, INZAGE",
        "GET, /api/dossiers/{nummer}/verbeteringen, INZAGE",
        "GET, /api/stand/dossiers/{nummer}, INZAGE",
        "GET, /api/taken/{id}, INZAGE",
        "GET, /api/dossiers, LIJST",
        "GET, /api/stand/dossiers, LIJST",
        "GET, /api/stand/taken, LIJST",
        "GET, /api/wijzigingen, LIJST",
        "GET, /api/schooltaken/{id}, LIJST",
        "GET, /api/import/{id}/geweigerd, LIJST",
        "GET, /api/audit, LIJST",
        "GET, /api/stand/dossiers.{vorm:csv|xlsx}, BESTAND",
        "GET, /api/stand/overgang.pdf, BESTAND",
        "GET, /api/overgang/aansluiting/geweigerd.csv, BESTAND",
        "GET, /api/audit.{vorm:csv|xlsx}, BESTAND",
        "POST, /api/wijzigingen/{id}/besluit, HANDELING",
        "POST, /api/dossiers/{nummer}/scenario, HANDELING",
        "PUT, /api/dossiers/{nummer}/school, HANDELING",
        "PUT, /api/dossiers/{nummer}/consulent, HANDELING",
        "PUT, /api/overgang/overgangsdatum, HANDELING",
        "POST, /api/vervangingen, HANDELING",
        "POST, engine:/task/{id}/delegate, HANDELING",
        "POST, engine:/job/retries, HANDELING",
        "PUT, engine:/job/{id}/retries, HANDELING",
        "PUT, engine:/process-instance/suspended, HANDELING",
        "DELETE, engine:/incident/{id}, HANDELING",
        "POST, engine:/user/create, RECHTEN",
        "PUT, engine:/user/{id}/credentials, RECHTEN",
        "DELETE, engine:/group/{id}/members/{id}, RECHTEN",
        "PUT, engine:/authorization/{id}, RECHTEN",
        "POST, engine:/user/{id}/logout, AFGEMELD"
    })
    void watTeltWordtGenoteerd(String methode, String weg, String soort) {
        assertThat(Auditweg.soort(methode, weg)).map(Enum::name).hasValue(soort);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/taken/samenvatting",
        "GET, /api/taken/lijst",
        "GET, /api/stand/voortgang",
        "GET, /api/woorden",
        "GET, /api/audit/controle",
        "GET, engine:/task",
        "POST, engine:/task",
        "POST, engine:/task/count",
        "POST, engine:/filter/{id}/list",
        "PUT, engine:/filter/{id}",
        "POST, engine:/task/{id}/claim",
        "POST, engine:/task/{id}/complete",
        "PUT, /api/dossiers/{nummer}/evaluatie",
        "PUT, /api/scholen/{vestiging}/parnassys",
        "POST, /api/overgang/overgangsdatum/vooruitblik"
    })
    void deRestNiet(String methode, String weg) {
        assertThat(Auditweg.soort(methode, weg)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/engine-rest/task/aa-11/claim, engine:/task/{id}/claim",
        "/engine-rest/engine/default/task/aa-11, engine:/task/{id}",
        "/camunda/api/engine/engine/default/user/jan/profile, engine:/user/{id}/profile",
        "/camunda/api/engine/engine/default/group/g-1/members/jan, engine:/group/{id}/members/{id}",
        "/engine-rest/user/create, engine:/user/create",
        "/engine-rest/Jan, engine:/{id}",
        "/camunda/api/admin/auth/user/default/logout, engine:/user/{id}/logout"
    })
    void vanEenAdresBlijvenDeWoorden(String uri, String weg) {
        assertThat(Auditweg.engine(uri)).hasValue(weg);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/dossiers", "/engine-rest", "/engine-restje/task", "/camunda/app/tasklist/"})
    void eenAnderAdresIsNietVanDeEngine(String uri) {
        assertThat(Auditweg.engine(uri)).isEmpty();
    }

    @Test
    void hetAccountStaatInHetAdres() {
        assertThat(Auditweg.account("/engine-rest/user/jan/credentials")).isEqualTo("jan");
        assertThat(Auditweg.account("/engine-rest/group/g/members/piet")).isEqualTo("piet");
        assertThat(Auditweg.account("/engine-rest/user/create")).isNull();
        assertThat(Auditweg.account("/engine-rest/task/1/claim")).isNull();
        assertThat(Auditweg.account("/api/dossiers")).isNull();
    }
}
