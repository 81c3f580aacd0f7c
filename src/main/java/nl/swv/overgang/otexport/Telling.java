package nl.swv.overgang.otexport;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.platform.Bezwaar;

/** Adds up an import while it runs: the counts exactly, the messages as far as an answer shows them. */
final class Telling {

    private final int maxMeldingen;
    private final Map<Uitkomst, Long> aantallen = new EnumMap<>(Uitkomst.class);
    private final List<Regelmelding> fouten = new ArrayList<>();
    private final List<Regelmelding> waarschuwingen = new ArrayList<>();
    private long foutenTotaal;

    Telling(int maxMeldingen) {
        this.maxMeldingen = maxMeldingen;
    }

    void tel(List<Regeluitkomst> batch) {
        for (Regeluitkomst regel : batch) {
            aantallen.merge(regel.uitkomst(), 1L, Long::sum);
            foutenTotaal += regel.fouten().size();
            toon(regel.regel(), regel.fouten(), fouten);
            toon(regel.regel(), regel.waarschuwingen(), waarschuwingen);
        }
    }

    private void toon(long regel, List<Bezwaar> bezwaren, List<Regelmelding> meldingen) {
        bezwaren.stream()
                .limit(Math.max(0, maxMeldingen - meldingen.size()))
                .map(bezwaar -> new Regelmelding(regel, bezwaar.veld(), bezwaar.melding()))
                .forEach(meldingen::add);
    }

    Importverslag verslag(Kop kop, boolean proef) {
        return new Importverslag(
                proef,
                Map.copyOf(aantallen),
                List.copyOf(fouten),
                foutenTotaal,
                List.copyOf(waarschuwingen),
                kop.genegeerd());
    }
}
