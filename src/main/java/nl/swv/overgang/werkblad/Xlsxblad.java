package nl.swv.overgang.werkblad;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** XLSX with real numbers and days, and a bold heading that stays in sight. Rows leave a thousand at a time. */
final class Xlsxblad {

    private static final int RIJEN_PER_KEER = 1000;
    private static final int SMAL = 12;
    private static final int BREED = 60;

    private final Worksheet blad;
    private int rij;

    private Xlsxblad(Worksheet blad) {
        this.blad = blad;
    }

    /** The workbook is finished only after the last row: what broke off is then no file that opens. */
    static void schrijf(Werkblad werkblad, OutputStream uit) throws IOException {
        Workbook boek = new Workbook(uit, "Overgang", null);
        Xlsxblad xlsx = new Xlsxblad(boek.newWorksheet(werkblad.naam()));
        xlsx.koppen(werkblad.koppen());
        werkblad.rijen().elk(xlsx::voegToe);
        boek.finish();
    }

    private void koppen(List<String> koppen) {
        for (int kolom = 0; kolom < koppen.size(); kolom++) {
            String kop = koppen.get(kolom);
            blad.inlineString(0, kolom, kop);
            blad.width(kolom, Math.min(BREED, Math.max(SMAL, kop.length() + 2)));
        }
        blad.range(0, 0, 0, koppen.size() - 1).style().bold().set();
        blad.freezePane(0, 1);
        rij = 1;
    }

    private void voegToe(List<? extends @Nullable Object> cellen) {
        for (int kolom = 0; kolom < cellen.size(); kolom++) {
            zet(kolom, Cel.inhoud(cellen.get(kolom)));
        }
        rij++;
        if (rij % RIJEN_PER_KEER == 0) {
            stuurWeg();
        }
    }

    private void zet(int kolom, @Nullable Object inhoud) {
        if (inhoud instanceof Number getal) {
            blad.value(rij, kolom, getal);
        } else if (inhoud instanceof LocalDate dag) {
            blad.value(rij, kolom, dag);
            blad.style(rij, kolom).format("dd-mm-yyyy").set();
        } else if (inhoud instanceof LocalDateTime moment) {
            blad.value(rij, kolom, moment);
            blad.style(rij, kolom).format("dd-mm-yyyy hh:mm").set();
        } else if (inhoud != null) {
            blad.inlineString(rij, kolom, inhoud.toString());
        }
    }

    private void stuurWeg() {
        try {
            blad.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
