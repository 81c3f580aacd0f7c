/** What the rules ask of what was recorded, and what is still asked before a dossier may go on. */
@NamedInterface("toetsing")
package nl.swv.overgang.dossier.toetsing;

import org.springframework.modulith.NamedInterface;
