package nl.swv.overgang.otexport;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far one import was, each time that it said so. */
class Voortganggeheugen implements Voortgangregister {

    final List<Importvoortgang> standen = new ArrayList<>();

    @Override
    public long begin(Importsoort soort, boolean proef, String door, Instant op) {
        standen.clear();
        standen.add(
                new Importvoortgang(0, soort, proef, door, op, op, Importstap.CONTROLEREN, 0, null, null, null, null));
        return 0;
    }

    @Override
    public void bereikt(long id, Importstap stap, long gedaan, @Nullable Long totaal, Instant op) {
        zet(stap, gedaan, totaal, null, null, null, op);
    }

    @Override
    public void rondAf(long id, Importverslag verslag, Instant op) {
        Importvoortgang nu = van(id);
        zet(nu.stap(), nu.gedaan(), nu.totaal(), op, verslag, null, op);
    }

    @Override
    public void breekAf(long id, String melding, Instant op) {
        Importvoortgang nu = van(id);
        zet(nu.stap(), nu.gedaan(), nu.totaal(), op, null, melding, op);
    }

    @Override
    public Importvoortgang van(long id) {
        return standen.get(standen.size() - 1);
    }

    @Override
    public Optional<Importvoortgang> lopend(Instant gehoordSinds) {
        return Optional.empty();
    }

    @Override
    public Optional<Importvoortgang> laatste(String door) {
        return standen.isEmpty() ? Optional.empty() : Optional.of(van(0));
    }

    private void zet(
            Importstap stap,
            long gedaan,
            @Nullable Long totaal,
            @Nullable Instant klaar,
            @Nullable Importverslag verslag,
            @Nullable String melding,
            Instant op) {
        Importvoortgang nu = van(0);
        standen.add(new Importvoortgang(
                0,
                nu.soort(),
                nu.proef(),
                nu.door(),
                nu.begonnenOp(),
                op,
                stap,
                gedaan,
                totaal,
                klaar,
                verslag,
                melding));
    }
}
