/** What comes in from OT and from the school list: every row is accounted for exactly once (R10). */
@ApplicationModule(allowedDependencies = {"platform", "school", "dossier"})
@NullMarked
package nl.swv.overgang.otexport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
