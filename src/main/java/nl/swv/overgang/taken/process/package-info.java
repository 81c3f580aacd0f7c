@NullMarked
package nl.swv.overgang.taken.process;

import org.jspecify.annotations.NullMarked;
