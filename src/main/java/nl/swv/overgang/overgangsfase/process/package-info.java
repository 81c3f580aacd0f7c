@NullMarked
package nl.swv.overgang.overgangsfase.process;

import org.jspecify.annotations.NullMarked;
