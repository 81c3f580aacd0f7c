/** What OT says otherwise in a newer export, and what became of it (R15). */
@ApplicationModule(allowedDependencies = {"platform", "dossier", "dossier::onderdeel", "formulier"})
package nl.swv.overgang.wijziging;

import org.springframework.modulith.ApplicationModule;
