@NullMarked
package nl.swv.overgang.topdossier.process;

import org.jspecify.annotations.NullMarked;
