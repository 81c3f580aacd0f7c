/** Where the overgang sticks: tasks of nobody, schools that dossiers wait for, consulenten and their load. Read from the views of others. */
@ApplicationModule(allowedDependencies = {"platform", "school", "dossier", "vervanging", "stand", "werkblad"})
package nl.swv.overgang.knelpunt;

import org.springframework.modulith.ApplicationModule;
