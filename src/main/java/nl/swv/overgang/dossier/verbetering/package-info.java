/** Mending what was recorded, imported or decided about a dossier, with a trace (R16). */
@NamedInterface("verbetering")
package nl.swv.overgang.dossier.verbetering;

import org.springframework.modulith.NamedInterface;
