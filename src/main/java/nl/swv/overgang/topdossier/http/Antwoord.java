package nl.swv.overgang.topdossier.http;

/** What came back, before anybody reads meaning into it. */
@SuppressWarnings("ArrayRecordComponent")
record Antwoord(int status, byte[] inhoud) {

    boolean isGelukt() {
        return status == 200 || status == 201;
    }

    boolean isGeweigerd() {
        return status == 409 || status == 422;
    }

    /** No body, no token, no pupil: only the status, since this text ends up in the engine's history. */
    @Override
    public String toString() {
        return "status " + status;
    }
}
