/** The state of the overgang for who is accountable for it: the account of R10 as a table, and a report for the bestuur. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "school",
            "dossier",
            "otexport::aansluiting",
            "overgangsfase",
            "stand",
            "werkblad"
        })
package nl.swv.overgang.rapport;

import org.springframework.modulith.ApplicationModule;
