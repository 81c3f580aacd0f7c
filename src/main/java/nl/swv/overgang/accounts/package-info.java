/** The accounts of schools in OT and TOP Dossier: who manages them does that elsewhere, and it is checked off here (R17). */
@ApplicationModule(allowedDependencies = {"platform", "school", "werkblad"})
package nl.swv.overgang.accounts;

import org.springframework.modulith.ApplicationModule;
