package nl.swv.overgang.otexport.aansluiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.swv.overgang.otexport.aansluiting.Aansluiting.Afgeboekt;
import nl.swv.overgang.otexport.aansluiting.Aansluiting.NietBeoordeeld;
import nl.swv.overgang.otexport.aansluiting.Aansluiting.Post;
import nl.swv.overgang.otexport.aansluiting.Aansluiting.Tegentelling;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** When the rows of the exports are counted again. */
class AansluitingenTest {

    private static final Instant BEGIN = Instant.parse("2026-11-25T09:00:00Z");

    private final Register register = new Register();
    private final Aansluitingen aansluitingen = new Aansluitingen(register, register.new Wijzer());

    @Test
    void kijkenTeltDeRegelsNietNogEens() {
        assertThat(aansluitingen.bekijk().nageteldOp()).isEqualTo(BEGIN);
        register.nu = BEGIN.plus(Duration.ofMinutes(14));
        assertThat(aansluitingen.bekijk().nageteldOp()).isEqualTo(BEGIN);
        assertThat(register.geteld).isEqualTo(1);
    }

    @Test
    void eenKwartierLaterWel() {
        aansluitingen.bekijk();
        register.nu = BEGIN.plus(Duration.ofMinutes(15));
        assertThat(aansluitingen.bekijk().nageteldOp()).isEqualTo(register.nu);
    }

    @Test
    void naEenImportEenNieuwDossierEnEenAfboekingWel() {
        aansluitingen.bekijk();
        register.laatsteImport = 8;
        aansluitingen.bekijk();
        assertThat(register.geteld).isEqualTo(2);
        register.aantal = 11;
        aansluitingen.bekijk();
        assertThat(register.geteld).isEqualTo(3);
        register.bevestigd = 1;
        aansluitingen.bekijk();
        assertThat(register.geteld).isEqualTo(4);
    }

    @Test
    void watTijdensEenImportIsGeteldGeldtDaarnaNietMeer() {
        register.nietAf = 1;
        aansluitingen.bekijk();
        aansluitingen.bekijk();
        assertThat(register.geteld).isEqualTo(2);
        register.nietAf = 0;
        aansluitingen.bekijk();
        assertThat(register.geteld).isEqualTo(3);
    }

    @Test
    void opmakenTeltAltijd() {
        aansluitingen.maakOp();
        aansluitingen.maakOp();
        assertThat(register.geteld).isEqualTo(2);
    }

    private static final class Register extends Tellingen {

        private Instant nu = BEGIN;
        private long aantal = 10;
        private long laatsteImport = 7;
        private long nietAf;
        private long bevestigd;
        private int geteld;

        Register() {
            super(JdbcClient.create(new SimpleDriverDataSource()), null);
        }

        @Override
        Dossiers dossiers() {
            return new Dossiers(
                    List.of(new Post(true, "12AB00", Rekening.OPEN, aantal)),
                    laatsteImport,
                    nietAf,
                    new NietBeoordeeld(0, 0),
                    bevestigd);
        }

        @Override
        Exports exports() {
            geteld++;
            return new Exports(List.of(), new Tegentelling(aantal, aantal, 0, 0, 0), new Afgeboekt(0, 0));
        }

        @Override
        List<Onverklaard> onverklaard(int meeste) {
            return List.of();
        }

        private final class Wijzer extends Clock {

            @Override
            public Instant instant() {
                return nu;
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        }
    }
}
