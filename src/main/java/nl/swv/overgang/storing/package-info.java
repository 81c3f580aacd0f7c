/** Work of the application that came to a halt: what is wrong in plain Dutch, what to do, and trying again. */
@ApplicationModule(allowedDependencies = {"platform", "topdossier", "herinnering"})
package nl.swv.overgang.storing;

import org.springframework.modulith.ApplicationModule;
