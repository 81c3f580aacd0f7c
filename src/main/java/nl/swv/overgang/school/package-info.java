/** The schools of the samenwerkingsverband and their knoppencursus. */
@ApplicationModule(allowedDependencies = "platform")
package nl.swv.overgang.school;

import org.springframework.modulith.ApplicationModule;
