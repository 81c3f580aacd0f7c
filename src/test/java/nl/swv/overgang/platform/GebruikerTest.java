package nl.swv.overgang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the roles of domein.md §2 see. */
class GebruikerTest {

    private static Gebruiker in(String... groepen) {
        return new Gebruiker("iemand", Set.of(groepen));
    }

    @Test
    void alleenDeCoordinatorZietAlles() {
        assertThat(in("coordinatoren").zietAlles()).isTrue();
        assertThat(Gebruiker.SYSTEEM.zietAlles()).isTrue();
        assertThat(in("camunda-admin").zietAlles()).isFalse();
        assertThat(in("consulenten", "wijkteam-noord").zietAlles()).isFalse();
        assertThat(in("privacyfunctionarissen").zietAlles()).isFalse();
        assertThat(Gebruiker.NIEMAND.zietAlles()).isFalse();
    }

    @Test
    void aanDossiersWerkenCoordinatorEnConsulent() {
        assertThat(in("coordinatoren").isSwv()).isTrue();
        assertThat(in("consulenten").isSwv()).isTrue();
        assertThat(in("camunda-admin").isSwv()).isFalse();
        assertThat(in("school-12AB00").isSwv()).isFalse();
    }

    @Test
    void eenSchooldirecteurEnDeFgHebbenGeenDossiers() {
        assertThat(in("school-12AB00").zietDossiers()).isTrue();
        assertThat(in("consulenten").zietDossiers()).isTrue();
        assertThat(in("coordinatoren").zietDossiers()).isTrue();
        assertThat(in("directie-12AB00").zietDossiers()).isFalse();
        assertThat(in("privacyfunctionarissen").zietDossiers()).isFalse();
        assertThat(in("camunda-admin").zietDossiers()).isFalse();
    }

    @Test
    void uitDeGroepenBlijktWelkeScholenHetZijn() {
        Gebruiker gebruiker = in("school-12AB00", "school-12AB01", "directie-13AB00", "wijkteam-noord");

        assertThat(gebruiker.van(Gebruiker.SCHOOL)).containsExactlyInAnyOrder("12AB00", "12AB01");
        assertThat(gebruiker.van(Gebruiker.DIRECTIE)).containsExactly("13AB00");
        assertThat(gebruiker.van(Gebruiker.WIJKTEAM)).containsExactly("noord");
        assertThat(in("consulenten").van(Gebruiker.SCHOOL)).isEmpty();
    }
}
