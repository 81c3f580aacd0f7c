package nl.swv.overgang.afbreken;

import static nl.swv.overgang.afbreken.Afbreekproef.DOSSIERS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.swv.overgang.uitlevering.Bezoek;

/** R10: an import that is killed after its first batch, beside whatever else the application does at that moment. */
final class ImportAfgebroken {

    /** Someone else is about to add a dossier of the second batch: the import waits for how that ends. */
    static final String SLOT =
            """
            insert into dossier (ot_dossiernummer, module, scenario, status, ontvangen_op, ontvangen_dag)
            values ('Z-00210', 'OT_1LOKET', 'ALLEEN_BACKUP', 'ALLEEN_BACKUP', current_timestamp, current_date)""";

    private final Afbreekproef proef;

    ImportAfgebroken(Afbreekproef proef) {
        this.proef = proef;
    }

    /** Nobody waits for its end: it has none. */
    void begin() {
        Bezoek coordinator = proef.als("coordinator");
        CompletableFuture<Void> verloren =
                CompletableFuture.runAsync(() -> coordinator.importeer("ot-export", export(0, 250), false));
        assertThat(verloren).isNotCompletedExceptionally();
    }

    boolean isHalverwege() {
        return proef.stand.aantal("import_run where stand = 'LOPEND' and gedaan = 200") == 1;
    }

    /** The first thing that anyone asks after the restart. */
    void zegtMeteenDatHijIsAfgebroken() {
        JsonNode antwoord = proef.als("coordinator").lees("/api/import/lopend");
        assertThat(antwoord.has("lopend")).isFalse();
        assertThat(antwoord.at("/laatste/stand").asText()).isEqualTo("AFGEBROKEN");
        assertThat(antwoord.at("/laatste/melding").asText())
                .startsWith("De import is afgebroken na 200 van 250 regels.");
        assertThat(onverklaard()).isEqualTo(1);
    }

    /** By another file, that holds no more than the rest and one row more. */
    void wordtHersteldDoorEenAnderBestand() {
        proef.als("coordinator").importeer("ot-export", export(200, 249), false);
        assertThat(onverklaard()).isEqualTo(1);
        proef.als("coordinator").importeer("ot-export", export(249, 251), false);
        assertThat(onverklaard()).isZero();
        assertThat(proef.stand.aantal("dossier where ot_dossiernummer like 'Z-%'"))
                .isEqualTo(251);
    }

    private int onverklaard() {
        JsonNode aansluiting = proef.als("coordinator").lees("/api/overgang/aansluiting?natellen=true");
        assertThat(aansluiting.path("sluit").asBoolean()).isTrue();
        return aansluiting.path("aantalOnverklaard").asInt();
    }

    private static String export(int van, int tot) {
        return DOSSIERS
                + IntStream.range(van, tot)
                        .mapToObj("Z-%05d;OT-1LOKET;A&O;AFGEROND;77NZ00;LL-7F3K2;8;;;GEEN;\n"::formatted)
                        .collect(Collectors.joining());
    }
}
