/** The way out to TOP Dossier: the port, and the two roads behind it (a link over HTTP, or by hand in TOP). */
@ApplicationModule(allowedDependencies = {"platform", "dossier", "school"})
@NullMarked
package nl.swv.overgang.topdossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
