@NullMarked
package nl.swv.overgang.storing.process;

import org.jspecify.annotations.NullMarked;
