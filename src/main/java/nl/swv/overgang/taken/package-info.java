/** The tasks of one person together: how many, until when, and taking over or giving back several at once. */
@ApplicationModule(allowedDependencies = {"platform", "school"})
package nl.swv.overgang.taken;

import org.springframework.modulith.ApplicationModule;
