package nl.swv.overgang.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.Systeemwerk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

class AangemeldeGebruikerTest {

    private static final List<SimpleGrantedAuthority> GROEPEN = List.of(new SimpleGrantedAuthority("consulenten"));

    private final AangemeldeGebruiker aangemeld = new AangemeldeGebruiker();

    @AfterEach
    void meldAf() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void eenDraadZonderAanmeldingIsNiemand() {
        Gebruiker gebruiker = elders(aangemeld::gebruiker);
        assertThat(gebruiker).isSameAs(Gebruiker.NIEMAND);
        assertThat(gebruiker.zietAlles()).isFalse();
        assertThat(gebruiker.groepen()).isEmpty();
    }

    @Test
    void werkVanHetSysteemZegtDatZelfEnAlleenVoorZijnEigenDraad() {
        assertThat(elders(() -> Systeemwerk.geef(aangemeld::gebruiker))).isSameAs(Gebruiker.SYSTEEM);
        assertThat(elders(() -> Systeemwerk.geef(() -> elders(aangemeld::gebruiker))))
                .isSameAs(Gebruiker.NIEMAND);
    }

    @Test
    void naHetWerkIsHetWeerNiemandOokAlsHetMisging() {
        Gebruiker daarna = elders(() -> {
            assertThatThrownBy(() -> Systeemwerk.doe(() -> {
                        Systeemwerk.doe(() -> {});
                        assertThat(aangemeld.gebruiker()).isSameAs(Gebruiker.SYSTEEM);
                        throw new IllegalStateException("misgegaan");
                    }))
                    .hasMessage("misgegaan");
            return aangemeld.gebruiker();
        });
        assertThat(daarna).isSameAs(Gebruiker.NIEMAND);
    }

    @Test
    void wieIsAangemeldBlijftDatOokInWerkVanHetSysteem() {
        als(new UsernamePasswordAuthenticationToken("consulent1", "", GROEPEN));
        assertThat(Systeemwerk.geef(aangemeld::gebruiker).id()).isEqualTo("consulent1");
        als(new AnonymousAuthenticationToken("sleutel", "iemand", GROEPEN));
        assertThat(Systeemwerk.geef(aangemeld::gebruiker)).isSameAs(Gebruiker.NIEMAND);
    }

    private static void als(Authentication aanmelding) {
        SecurityContextHolder.getContext().setAuthentication(aanmelding);
    }

    private static Gebruiker elders(Supplier<Gebruiker> vraag) {
        return CompletableFuture.supplyAsync(vraag, werk -> new Thread(werk).start())
                .join();
    }
}
