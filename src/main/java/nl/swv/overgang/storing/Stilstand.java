package nl.swv.overgang.storing;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which jobs of the engine stand still. Reading takes one statement. */
public interface Stilstand {

    /** Of each kind the first so many, in the order of their business keys. */
    List<Gestrand> eerste(int perSoort);

    /** All of a step, or of all steps; of these business keys when any are given. */
    List<Gestrand> van(@Nullable String element, Collection<String> kenmerken);
}
