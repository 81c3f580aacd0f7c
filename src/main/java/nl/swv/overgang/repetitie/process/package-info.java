@NullMarked
package nl.swv.overgang.repetitie.process;

import org.jspecify.annotations.NullMarked;
