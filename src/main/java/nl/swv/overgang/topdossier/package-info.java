/** The way out to TOP Dossier: the port, and the two roads behind it (a link over HTTP, or by hand in TOP). */
@ApplicationModule(
        allowedDependencies = {"platform", "dossier", "dossier::onderdeel", "dossier::toetsing", "school", "formulier"})
package nl.swv.overgang.topdossier;

import org.springframework.modulith.ApplicationModule;
