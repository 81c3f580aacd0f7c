/**
 * What every feature shares: who asks, what is refused and in which words; below it the engine with its guard on tasks, the
 * school calendar with its clock, and what an installation must be told. Knows no feature.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package nl.swv.overgang.platform;

import org.springframework.modulith.ApplicationModule;
