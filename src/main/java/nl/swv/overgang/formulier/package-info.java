/** The form engine: what people record in the form of a task, about a dossier or a school; saved, corrected, completed. */
@ApplicationModule(allowedDependencies = "platform")
package nl.swv.overgang.formulier;

import org.springframework.modulith.ApplicationModule;
