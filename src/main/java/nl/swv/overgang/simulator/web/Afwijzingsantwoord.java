package nl.swv.overgang.simulator.web;

import nl.swv.overgang.simulator.Afwijzing.Grond;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** A no, as the contract writes it. */
final class Afwijzingsantwoord {

    private Afwijzingsantwoord() {}

    static ResponseEntity<ProblemDetail> bij(Grond grond) {
        ProblemDetail probleem = ProblemDetail.forStatusAndDetail(status(grond), grond.zin());
        probleem.setProperty("reden", grond.name());
        return ResponseEntity.status(probleem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(probleem);
    }

    private static HttpStatus status(Grond grond) {
        return switch (grond) {
            case LEERLING_HEEFT_OPEN_DOSSIER -> HttpStatus.CONFLICT;
            case SCHOOL_ONBEKEND -> HttpStatus.UNPROCESSABLE_ENTITY;
            case NUMMER_ONBEKEND -> HttpStatus.NOT_FOUND;
        };
    }
}
