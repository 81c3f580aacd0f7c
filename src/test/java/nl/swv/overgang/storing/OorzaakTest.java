package nl.swv.overgang.storing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which kind of failure a type of exception is. */
class OorzaakTest {

    @ParameterizedTest
    @CsvSource({
        "nl.swv.overgang.topdossier.TopDossierOnbereikbaar, geen antwoord: ConnectException, TOP_DOSSIER_ONBEREIKBAAR",
        "nl.swv.overgang.topdossier.TopDossierOnbereikbaar, geen antwoord: status 500, TOP_DOSSIER_ONBEREIKBAAR",
        "nl.swv.overgang.topdossier.TopDossierOnbereikbaar, geen antwoord: status 408, TOP_DOSSIER_ONBEREIKBAAR",
        "nl.swv.overgang.topdossier.TopDossierOnbereikbaar, geen antwoord: status 403, TOP_DOSSIER_WEIGERT",
        "nl.swv.overgang.herinnering.HerinneringenNietVerstuurd, 3, MAILSERVER",
        "nl.swv.overgang.herinnering.BerichtNietVerstuurd, x, MAILSERVER",
        "org.springframework.dao.CannotAcquireLockException, x, DATABASE",
        "org.springframework.transaction.CannotCreateTransactionException, x, DATABASE",
        "java.sql.SQLTransientConnectionException, x, DATABASE",
        "org.apache.ibatis.exceptions.PersistenceException, x, DATABASE",
        "java.lang.IllegalStateException, status 403, FOUT",
        "'', '', FOUT"
    })
    void soortBepaaltDeOorzaak(String soort, String tekst, Oorzaak oorzaak) {
        assertThat(Oorzaak.van(soort, tekst)).isEqualTo(oorzaak);
        assertThat(oorzaak.watIsEr()).endsWith(".");
        assertThat(oorzaak.watTeDoen()).endsWith(".");
    }
}
