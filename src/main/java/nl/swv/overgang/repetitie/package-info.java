/** Plays a whole overgang of the example on a moved clock. Only in profile repetitie. */
@ApplicationModule(allowedDependencies = {"platform", "demo"})
package nl.swv.overgang.repetitie;

import org.springframework.modulith.ApplicationModule;
