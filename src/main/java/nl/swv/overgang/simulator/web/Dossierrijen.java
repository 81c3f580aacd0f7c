package nl.swv.overgang.simulator.web;

import static java.util.stream.Collectors.joining;
import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.swv.overgang.simulator.Momentopname;
import nl.swv.overgang.simulator.Registratie;

/** The rows of the table on the page, the newest dossier first. */
final class Dossierrijen {

    static final int HOOGSTENS = 200;

    private Dossierrijen() {}

    static String html(List<Registratie> dossiers) {
        List<Registratie> nieuwsteEerst = new ArrayList<>(dossiers);
        Collections.reverse(nieuwsteEerst);
        return nieuwsteEerst.stream().limit(HOOGSTENS).map(Dossierrijen::rij).collect(joining("\n"));
    }

    private static String rij(Registratie dossier) {
        return Stream.of(
                        dossier.nummer(),
                        dossier.otDossiernummer(),
                        dossier.school(),
                        dossier.leerling(),
                        dossier.cyclus().name(),
                        dossier.basis() == null ? "" : dossier.basis().name(),
                        String.join(", ", dossier.bijlagen()),
                        dossier.momentopnamen().stream().map(Dossierrijen::kort).collect(joining("; ")))
                .map(waarde -> "<td>%s</td>".formatted(htmlEscape(waarde)))
                .collect(joining("", "<tr>", "</tr>"));
    }

    private static String kort(Momentopname momentopname) {
        return "%s: belemmerend %s; stimulerend %s"
                .formatted(
                        momentopname.datum(),
                        String.join(", ", momentopname.belemmerend()),
                        String.join(", ", momentopname.stimulerend()));
    }
}
