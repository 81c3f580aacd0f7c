/** The contract of TOP Dossier, the failures around it, and a page to look at both. */
@NullMarked
package nl.swv.overgang.simulator.web;

import org.jspecify.annotations.NullMarked;
