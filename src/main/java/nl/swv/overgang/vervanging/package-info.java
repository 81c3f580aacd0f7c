/** A consulent who is away: another has the dossiers until a day, and then they go back. */
@ApplicationModule(allowedDependencies = {"platform", "dossier"})
package nl.swv.overgang.vervanging;

import org.springframework.modulith.ApplicationModule;
