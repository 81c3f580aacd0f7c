/** What every feature shares: the clock, the school calendar, the guard on tasks. Knows the engine, knows no feature. */
@ApplicationModule(allowedDependencies = {})
package nl.swv.overgang.platform;

import org.springframework.modulith.ApplicationModule;
