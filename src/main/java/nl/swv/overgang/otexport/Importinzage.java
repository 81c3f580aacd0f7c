package nl.swv.overgang.otexport;

import java.util.List;
import java.util.function.Consumer;
import nl.swv.overgang.platform.NietGevonden;
import org.springframework.stereotype.Component;

/** The desk where one looks up what was read and what was refused. */
@Component
public class Importinzage {

    private static final int MEESTE_IMPORTS = 100;
    private static final int GREEP = 1000;

    private final Importboek boek;

    Importinzage(Importboek boek) {
        this.boek = boek;
    }

    /** The newest hundred. */
    public List<Importrun> imports() {
        return boek.nieuwste(MEESTE_IMPORTS);
    }

    /** @throws NietGevonden when there is no such import */
    public Geweigerden geweigerd(long importId, int pagina) {
        long totaal = totaal(importId);
        return Geweigerden.van(
                boek.geweigerd(importId, 0, Geweigerden.overslaan(pagina), Geweigerden.PER_PAGINA), pagina, totaal);
    }

    /** @throws NietGevonden when there is no such import */
    public long totaal(long importId) {
        return boek.aantalGeweigerd(importId)
                .orElseThrow(() -> new NietGevonden("Deze import is hier niet bekend. Kies er een uit de lijst."));
    }

    /** All of them, in the order of the file, without holding them all at once. */
    public void alleGeweigerd(long importId, Consumer<Geweigerd> voor) {
        long na = 0;
        List<Geweigerd> greep;
        while (!(greep = boek.geweigerd(importId, na, 0, GREEP)).isEmpty()) {
            greep.forEach(voor);
            na = greep.get(greep.size() - 1).regel();
        }
    }

    /** Refused rows of all exports that no dossier came from: what GEWEIGERD in the account counts. */
    public Geweigerden zonderDossier(int pagina) {
        return Geweigerden.van(
                boek.zonderDossier(Geweigerden.overslaan(pagina), Geweigerden.PER_PAGINA),
                pagina,
                boek.aantalZonderDossier());
    }
}
