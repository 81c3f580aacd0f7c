package nl.swv.overgang.security.grens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Before the login nothing big comes in, whatever it says of itself. */
class LichaamsgrensTest {

    private final Lichaamsgrens grens = new Lichaamsgrens("X-TOKEN", new ObjectMapper());
    private final AtomicInteger gelezen = new AtomicInteger(-1);

    /** Reads all that there is, as who handles the request would. */
    private final FilterChain lezer = (request, response) -> {
        gelezen.set(0);
        gelezen.set(request.getInputStream().readAllBytes().length);
    };

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/aanmelden/logo", "/api/dossiers", "/engine-rest/deployment/create"})
    void eenBestandKomtAlleenBinnenWaarHetHoort(String pad) throws Exception {
        MockHttpServletResponse antwoord = stuur(bestand(pad), lezer);

        assertThat(antwoord.getStatus()).isEqualTo(415);
        assertThat(antwoord.getContentAsString()).contains("Lees het in op de bladzijde Importeren.");
        assertThat(antwoord.getHeader("Connection")).isEqualTo("close");
        assertThat(gelezen).hasValue(-1);
    }

    @Test
    void eenImportVanWieZichNietNoemtWordtNietGelezen() throws Exception {
        assertThat(stuur(bestand("/api/import/ot-export"), lezer).getStatus()).isEqualTo(401);
        assertThat(gelezen).hasValue(-1);
    }

    @ParameterizedTest
    @CsvSource({"X-TOKEN", "Authorization"})
    void eenImportMagGrootZijn(String kop) throws Exception {
        MockHttpServletRequest request = bestand("/api/import/ot-export");
        request.addHeader(kop, "iets");
        request.setContent(new byte[Lichaamsgrens.GROOTSTE * 3]);

        assertThat(stuur(request, lezer).getStatus()).isEqualTo(200);
        assertThat(gelezen).hasValue(Lichaamsgrens.GROOTSTE * 3);
    }

    @ParameterizedTest
    @CsvSource({"0, 200", "-1, 200", "1, 413"})
    void watZegtHoeGrootHetIsWordtNietGelezenAlsHetTeGrootIs(int meer, int status) throws Exception {
        MockHttpServletRequest request = vraag(Lichaamsgrens.GROOTSTE + meer);

        MockHttpServletResponse antwoord = stuur(request, lezer);

        assertThat(antwoord.getStatus()).isEqualTo(status);
        assertThat(gelezen).hasValue(status == 200 ? Lichaamsgrens.GROOTSTE + meer : -1);
    }

    @ParameterizedTest
    @CsvSource({"0, 200", "1, 413"})
    void watNietZegtHoeGrootHetIsEindigtWaarHetTeGrootIs(int meer, int status) throws Exception {
        MockHttpServletRequest request = zonderLengte(Lichaamsgrens.GROOTSTE + meer);

        MockHttpServletResponse antwoord = stuur(request, lezer);

        assertThat(antwoord.getStatus()).isEqualTo(status);
        assertThat(gelezen).hasValue(status == 200 ? Lichaamsgrens.GROOTSTE : 0);
        if (status == 413) {
            assertThat(antwoord.getContentAsString()).contains("hoogstens 1 MB");
        }
    }

    /** A converter wraps what it meets. */
    @Test
    void ookIngepaktIsTeGrootTeGroot() throws Exception {
        FilterChain inpakker = (request, response) -> {
            try {
                request.getReader().transferTo(java.io.Writer.nullWriter());
            } catch (IOException e) {
                throw new ServletException(new IllegalStateException(e));
            }
        };

        assertThat(stuur(zonderLengte(Lichaamsgrens.GROOTSTE + 1), inpakker).getStatus())
                .isEqualTo(413);
    }

    @Test
    void eenAndereFoutBlijftDieFout() {
        assertThatThrownBy(() -> stuur(zonderLengte(1), (request, response) -> {
                    throw new IOException("weg");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("weg");
    }

    private static MockHttpServletRequest bestand(String pad) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", pad);
        request.setContentType(" Multipart/form-data; boundary=x");
        request.setContent(new byte[10]);
        return request;
    }

    private static MockHttpServletRequest vraag(int grootte) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/engine-rest/task/count");
        request.setContentType("application/json");
        request.setContent(new byte[grootte]);
        return request;
    }

    private static MockHttpServletRequest zonderLengte(int grootte) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/dossiers") {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        request.addHeader("Transfer-Encoding", "chunked");
        request.setContent(new byte[grootte]);
        return request;
    }

    private MockHttpServletResponse stuur(MockHttpServletRequest request, FilterChain keten) throws Exception {
        MockHttpServletResponse antwoord = new MockHttpServletResponse();
        grens.doFilter(request, antwoord, keten);
        return antwoord;
    }
}
