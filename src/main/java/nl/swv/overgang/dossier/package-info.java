/** An OT dossier and the three roads home: what people record about it and the rules R02 to R07. */
@ApplicationModule(allowedDependencies = {"platform", "school", "formulier", "formulier::web"})
package nl.swv.overgang.dossier;

import org.springframework.modulith.ApplicationModule;
