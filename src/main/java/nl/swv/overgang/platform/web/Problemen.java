package nl.swv.overgang.platform.web;

import java.net.URI;
import java.util.List;
import nl.swv.overgang.platform.Bezwaar;
import nl.swv.overgang.platform.GeenToegang;
import nl.swv.overgang.platform.NietGevonden;
import nl.swv.overgang.platform.NietNu;
import nl.swv.overgang.platform.Ongeldig;
import nl.swv.overgang.platform.Weigering;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Every error of the API as an RFC 9457 problem with a Dutch sentence; never the refused content. */
@RestControllerAdvice
class Problemen extends ResponseEntityExceptionHandler {

    private static final String VRAAG = "Dit adres klopt niet. Ga terug en kies opnieuw.";

    @ExceptionHandler
    ProblemDetail ongeldig(Ongeldig fout) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "De invoer klopt niet", fout.zin(), "ongeldig");
        problem.setProperty("fouten", fout.bezwaren());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail weigering(Weigering fout) {
        return problem(HttpStatus.BAD_REQUEST, "Dit mag niet volgens de regels", fout.zin(), "weigering");
    }

    @ExceptionHandler
    ProblemDetail nietGevonden(NietGevonden fout) {
        return problem(HttpStatus.NOT_FOUND, "Niet gevonden", fout.getMessage(), "niet-gevonden");
    }

    @ExceptionHandler
    ProblemDetail nietNu(NietNu fout) {
        ProblemDetail problem = problem(HttpStatus.CONFLICT, "Dit kan nu niet", fout.getMessage(), "niet-nu");
        fout.erbij().forEach(problem::setProperty);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail geenToegang(GeenToegang fout) {
        return problem(HttpStatus.FORBIDDEN, "Dit is aan een ander", fout.getMessage(), "geen-toegang");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException fout, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return antwoord(Leesfout.bezwaren(fout), "Stuur geldige JSON.", headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException fout, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return antwoord(Vraagfout.bezwaren(fout), VRAAG, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException fout, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String veld = fout instanceof MethodArgumentTypeMismatchException vraag ? vraag.getName() : "adres";
        return antwoord(List.of(Vraagfout.bezwaar(veld, fout)), VRAAG, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException fout,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        List<Bezwaar> bezwaren = List.of(Vraagfout.ontbreekt(fout.getParameterName()));
        return antwoord(bezwaren, VRAAG, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException fout, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return createResponseEntity(
                problem(
                        HttpStatus.NOT_FOUND,
                        "Niet gevonden",
                        "Dit adres bestaat niet. Ga terug en kies opnieuw.",
                        "niet-gevonden"),
                headers,
                status,
                request);
    }

    private @Nullable ResponseEntity<Object> antwoord(
            List<Bezwaar> bezwaren, String anders, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String zin = bezwaren.isEmpty() ? anders : bezwaren.get(0).melding();
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "De invoer klopt niet", zin, "ongeldig");
        problem.setProperty("fouten", bezwaren);
        return createResponseEntity(problem, headers, status, request);
    }

    private static ProblemDetail problem(HttpStatus status, String titel, @Nullable String zin, String soort) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, zin);
        problem.setTitle(titel);
        problem.setType(URI.create("urn:overgang:" + soort));
        return problem;
    }
}
