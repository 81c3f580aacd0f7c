/** What comes in from OT and from the school list: every row is accounted for exactly once (R10). */
@ApplicationModule(allowedDependencies = {"platform", "school", "dossier", "wijziging"})
package nl.swv.overgang.otexport;

import org.springframework.modulith.ApplicationModule;
