package nl.swv.overgang.herinnering;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person has to do now.
 *
 * @param email null where the beheerder filled in none
 * @param naam how to address this person
 */
public record Werklijst(String account, @Nullable String email, String naam, List<Post> posten) {

    int open() {
        return posten.stream().mapToInt(Post::open).sum();
    }

    int teLaat() {
        return posten.stream().mapToInt(Post::teLaat).sum();
    }

    /** Who it is about stays out of every log. */
    @Override
    public String toString() {
        return "Werklijst[%d taken]".formatted(open());
    }
}
