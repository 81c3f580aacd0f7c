/** The schools of the samenwerkingsverband and their knoppencursus. */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package nl.swv.overgang.school;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
