@NullMarked
package nl.swv.overgang.dossier.process;

import org.jspecify.annotations.NullMarked;
