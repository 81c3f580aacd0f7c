package nl.swv.overgang.repetitie;

/** The API said no to a player: its status and its sentence. */
public final class Geweigerd extends RuntimeException {

    public Geweigerd(String pad, int status, String zin) {
        super("%s: %d %s".formatted(pad, status, zin));
    }
}
