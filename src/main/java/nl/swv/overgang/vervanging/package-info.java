/** A consulent who is away: another has the dossiers until a day, and then they go back. */
@ApplicationModule(allowedDependencies = {"platform", "dossier"})
@NullMarked
package nl.swv.overgang.vervanging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
