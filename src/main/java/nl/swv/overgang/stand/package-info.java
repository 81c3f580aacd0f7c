/** How the overgang stands, for whoever steers it: read only, counted by the database, at most three statements a page. */
@ApplicationModule(allowedDependencies = {"platform", "school", "dossier", "overgangsfase", "werkblad"})
package nl.swv.overgang.stand;

import org.springframework.modulith.ApplicationModule;
