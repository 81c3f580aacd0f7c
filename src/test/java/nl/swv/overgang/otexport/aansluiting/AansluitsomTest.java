package nl.swv.overgang.otexport.aansluiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.swv.overgang.otexport.aansluiting.Aansluiting.Post;
import nl.swv.overgang.otexport.aansluiting.Aansluiting.Tegentelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AansluitsomTest {

    private static final List<Post> POSTEN =
            List.of(new Post(true, "12AB00", Rekening.OPEN, 5), new Post(false, "12AB00", Rekening.AFGEROND, 2));

    @Test
    void sluitAlsDeTegentellingHetzelfdeZegt() {
        assertThat(met(7, 8, 3, 1).sluit()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"6, 8, 3, 1", "8, 8, 3, 1", "7, 7, 3, 1", "7, 8, 2, 1", "7, 8, 3, 2", "7, 9, 3, 0"})
    void sluitNietAlsErEenVerschilIs(long dossiers, long nummers, long zonderDossier, long zonderNummer) {
        assertThat(met(dossiers, nummers, zonderDossier, zonderNummer).sluit()).isFalse();
    }

    @Test
    void eenGeweigerdeRegelTeltBijZijnSchool() {
        Aansluiting aansluiting = met(7, 8, 3, 1);
        assertThat(aansluiting.perSchool().get("34CD00")).containsEntry(Rekening.GEWEIGERD, 2L);
        assertThat(aansluiting.zonderSchool()).containsEntry(Rekening.GEWEIGERD, 1L);
        assertThat(aansluiting.aantal(Rekening.GEWEIGERD)).isEqualTo(3);
    }

    @Test
    void eenOnvolledigeImportTeltMeeAlsVerschil() {
        assertThat(met(new Tegentelling(7, 8, 3, 1, 3)).aantalOnverklaard()).isEqualTo(3);
    }

    @Test
    void r22_watIsAfgeboektBlijftOpZijnRekeningEnVraagtNietsMeer() {
        Aansluiting aansluiting = met(7, 8, 3, 1);
        assertThat(aansluiting.aantal(Rekening.GEWEIGERD)).isEqualTo(3);
        assertThat(aansluiting.aantalZonderUitkomst()).isEqualTo(1);
        assertThat(aansluiting.aantal(Rekening.ONVERKLAARD)).isEqualTo(1);
        assertThat(aansluiting.aantalOnverklaard()).isZero();
        assertThat(aansluiting.sluit()).isTrue();
    }

    private static Aansluiting met(long dossiers, long nummers, long zonderDossier, long zonderNummer) {
        return met(new Tegentelling(dossiers, nummers, zonderDossier, zonderNummer, 0));
    }

    private static Aansluiting met(Tegentelling tegentelling) {
        return Aansluiting.van(
                POSTEN,
                new Tellingen.Exports(
                        List.of(
                                new Post(true, "34CD00", Rekening.GEWEIGERD, 2),
                                new Post(true, null, Rekening.GEWEIGERD, 1),
                                new Post(true, null, Rekening.ONVERKLAARD, 1)),
                        tegentelling,
                        new Aansluiting.Afgeboekt(2, 1)),
                List.of(),
                new Aansluiting.NietBeoordeeld(0, 0),
                Instant.EPOCH);
    }
}
