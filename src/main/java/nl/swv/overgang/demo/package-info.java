/** What a first start shows: example schools, dossiers and accounts. Only in profile demo. */
@ApplicationModule(allowedDependencies = {"platform", "school", "dossier", "otexport", "overgangsfase"})
@NullMarked
package nl.swv.overgang.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
