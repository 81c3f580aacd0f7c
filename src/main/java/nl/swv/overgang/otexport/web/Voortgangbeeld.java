package nl.swv.overgang.otexport.web;

import java.time.Instant;
import nl.swv.overgang.otexport.Importsoort;
import nl.swv.overgang.otexport.Importstap;
import nl.swv.overgang.otexport.Importverslag;
import nl.swv.overgang.otexport.Importvoortgang;
import org.jspecify.annotations.Nullable;

/** How far an import is, with the same report at its end as the answer to the import. */
record Voortgangbeeld(
        Importsoort soort,
        boolean proef,
        String door,
        Instant begonnenOp,
        Importvoortgang.Stand stand,
        Importstap stap,
        long gedaan,
        @Nullable Long totaal,
        @Nullable Instant afgerondOp,
        @Nullable Record verslag,
        @Nullable String melding) {

    static Voortgangbeeld van(Importvoortgang voortgang, Importvoortgang.Stand stand) {
        Importverslag verslag = voortgang.verslag();
        return new Voortgangbeeld(
                voortgang.soort(),
                voortgang.proef(),
                voortgang.door(),
                voortgang.begonnenOp(),
                stand,
                voortgang.stap(),
                voortgang.gedaan(),
                voortgang.totaal(),
                voortgang.afgerondOp(),
                verslag == null ? null : verslag(voortgang.soort(), verslag),
                voortgang.melding());
    }

    static Record verslag(Importsoort soort, Importverslag verslag) {
        return soort == Importsoort.OT_EXPORT ? Dossierverslag.van(verslag) : Schoolverslag.van(verslag);
    }
}
