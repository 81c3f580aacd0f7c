/** What a first start shows: example schools, dossiers and accounts. Only in profile demo. */
@ApplicationModule(allowedDependencies = {"platform", "school", "dossier", "otexport", "overgangsfase"})
package nl.swv.overgang.demo;

import org.springframework.modulith.ApplicationModule;
