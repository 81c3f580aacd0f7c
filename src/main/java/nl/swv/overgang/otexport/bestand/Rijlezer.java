package nl.swv.overgang.otexport.bestand;

import java.util.Iterator;
import java.util.List;

/** The rows of one table of a file, from top to bottom: out of a text or out of a sheet. */
interface Rijlezer extends Iterator<Rijlezer.Rij>, AutoCloseable {

    /** @param nummer the line or row on which it begins, counted from 1 */
    record Rij(long nummer, List<String> cellen) {

        boolean isLeeg() {
            return cellen.stream().allMatch(String::isBlank);
        }
    }

    @Override
    void close();
}
