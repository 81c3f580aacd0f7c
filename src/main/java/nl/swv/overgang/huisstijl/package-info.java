/** How the samenwerkingsverband shows itself: its name, logo, colours and notice line, on the login page and in the webapps. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.swv.overgang.huisstijl;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
