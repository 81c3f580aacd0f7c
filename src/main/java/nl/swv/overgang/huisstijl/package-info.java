/** How the samenwerkingsverband shows itself: its name, logo, colours and notice line, on the login page and in the webapps. */
@ApplicationModule(allowedDependencies = {})
package nl.swv.overgang.huisstijl;

import org.springframework.modulith.ApplicationModule;
