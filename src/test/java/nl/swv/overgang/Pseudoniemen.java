package nl.swv.overgang;

/** Pseudonyms as the SWV gives them (domein.md §8): each number its own. */
public final class Pseudoniemen {

    private static final String TEKENS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private Pseudoniemen() {}

    /** @param nummer below 32 to the fifth */
    public static String van(int nummer) {
        char[] tekens = new char[5];
        int rest = nummer;
        for (int plaats = tekens.length - 1; plaats >= 0; plaats--) {
            tekens[plaats] = TEKENS.charAt(rest % TEKENS.length());
            rest /= TEKENS.length();
        }
        return "LL-" + new String(tekens);
    }
}
