package nl.swv.overgang.security.grens;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before the login: a body is small, and a file comes in at the import alone. Nothing is written to a disk for somebody who
 * is not known yet: whoever sends a file has the token of a page, or a password, in a header.
 */
public final class Lichaamsgrens extends OncePerRequestFilter {

    /** In bytes: what a form, a list of choices or a question to the engine needs is far less. */
    public static final int GROOTSTE = 1 << 20;

    private static final String IMPORT = "/api/import/";

    private final String tokenkop;
    private final ObjectMapper json;

    /** @param tokenkop the header with the token of a page */
    public Lichaamsgrens(String tokenkop, ObjectMapper json) {
        this.tokenkop = tokenkop;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isBestand(request)) {
            if (!request.getRequestURI().startsWith(IMPORT)) {
                weiger(
                        response,
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "Hier komt geen bestand binnen. Lees het in op de bladzijde Importeren.");
            } else if (request.getHeader(tokenkop) == null && request.getHeader(HttpHeaders.AUTHORIZATION) == null) {
                weiger(response, HttpStatus.UNAUTHORIZED, "Meld u aan om verder te gaan.");
            } else {
                chain.doFilter(request, response);
            }
        } else if (request.getContentLengthLong() > GROOTSTE) {
            weiger(response, HttpStatus.PAYLOAD_TOO_LARGE, teGroot());
        } else {
            klein(request, response, chain);
        }
    }

    /** A body that does not tell how long it is ends where it is too long. */
    private void klein(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() >= 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
            chain.doFilter(request, response);
            return;
        }
        try {
            chain.doFilter(new Begrensd(request), response);
        } catch (IOException | ServletException | RuntimeException e) {
            if (!isTeGroot(e) || response.isCommitted()) {
                throw e;
            }
            weiger(response, HttpStatus.PAYLOAD_TOO_LARGE, teGroot());
        }
    }

    private static boolean isTeGroot(@Nullable Throwable fout) {
        return fout != null && (fout instanceof TeGroot || isTeGroot(fout.getCause()));
    }

    private static boolean isBestand(HttpServletRequest request) {
        String soort = request.getContentType();
        return soort != null && soort.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static String teGroot() {
        return "Dit is te groot: hier past hoogstens %d MB. Stuur het in delen.".formatted(GROOTSTE >> 20);
    }

    private void weiger(HttpServletResponse response, HttpStatus status, String zin) throws IOException {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, zin);
        // Camunda's webapps show this field
        problem.setProperty("message", zin);
        response.setStatus(status.value());
        // what is still to come is not read
        response.setHeader(HttpHeaders.CONNECTION, "close");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }

    private static final class TeGroot extends IOException {

        private static final long serialVersionUID = 1;
    }

    private static final class Begrensd extends HttpServletRequestWrapper {

        private @Nullable ServletInputStream stroom;

        Begrensd(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (stroom == null) {
                stroom = new Stroom(super.getInputStream());
            }
            return stroom;
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class Stroom extends ServletInputStream {

        private final ServletInputStream bron;
        private int gelezen;

        Stroom(ServletInputStream bron) {
            this.bron = bron;
        }

        @Override
        public int read() throws IOException {
            int teken = bron.read();
            tel(teken < 0 ? 0 : 1);
            return teken;
        }

        @Override
        public int read(byte[] naar, int vanaf, int lengte) throws IOException {
            int aantal = bron.read(naar, vanaf, lengte);
            tel(Math.max(0, aantal));
            return aantal;
        }

        private void tel(int aantal) throws TeGroot {
            gelezen += aantal;
            if (gelezen > GROOTSTE) {
                throw new TeGroot();
            }
        }

        @Override
        public boolean isFinished() {
            return bron.isFinished();
        }

        @Override
        public boolean isReady() {
            return bron.isReady();
        }

        @Override
        public void setReadListener(ReadListener luisteraar) {
            bron.setReadListener(luisteraar);
        }
    }
}
