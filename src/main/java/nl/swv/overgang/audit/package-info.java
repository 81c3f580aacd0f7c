/** The trace of looking: who saw which dossier, who logged in, what was refused; sealed line by line. */
@ApplicationModule(allowedDependencies = {"platform", "dossier", "werkblad"})
package nl.swv.overgang.audit;

import org.springframework.modulith.ApplicationModule;
