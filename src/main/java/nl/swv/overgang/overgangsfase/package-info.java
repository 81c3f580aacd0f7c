/** The overgang of the samenwerkingsverband and of each school: from the first TOP Dossier to the last OT dossier (B6). */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "school",
            "dossier",
            "dossier::onderdeel",
            "formulier",
            "formulier::web",
            "otexport::aansluiting",
            "herinnering"
        })
package nl.swv.overgang.overgangsfase;

import org.springframework.modulith.ApplicationModule;
