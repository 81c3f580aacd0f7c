/** Reminders before the overgangsdatum: one list per person of what that person has to do, without pupil data. */
@ApplicationModule(allowedDependencies = "platform")
package nl.swv.overgang.herinnering;

import org.springframework.modulith.ApplicationModule;
