/** The overgang of the samenwerkingsverband and of each school: from the first TOP Dossier to the last OT dossier (B6). */
@ApplicationModule(allowedDependencies = {"platform", "school", "dossier", "otexport", "herinnering"})
@NullMarked
package nl.swv.overgang.overgangsfase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
