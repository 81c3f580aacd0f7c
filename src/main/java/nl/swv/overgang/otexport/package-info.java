/** What comes in from OT and from the school list: every row is accounted for exactly once (R10). */
@ApplicationModule(allowedDependencies = {"platform", "school", "dossier", "dossier::verbetering", "wijziging"})
package nl.swv.overgang.otexport;

import org.springframework.modulith.ApplicationModule;
