/** No link: the consulent works in TOP Dossier, and its number is the evidence. */
@NullMarked
package nl.swv.overgang.topdossier.handmatig;

import org.jspecify.annotations.NullMarked;
