/** The tasks of one person together: how many, until when, and taking over or giving back several at once. */
@ApplicationModule(allowedDependencies = {"platform", "school"})
@NullMarked
package nl.swv.overgang.taken;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
