/** Where the overgang sticks: tasks of nobody, schools that dossiers wait for, consulenten and their load. */
@ApplicationModule(allowedDependencies = "platform")
package nl.swv.overgang.knelpunt;

import org.springframework.modulith.ApplicationModule;
