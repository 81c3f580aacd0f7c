@NullMarked
package nl.swv.overgang.repetitie.store;

import org.jspecify.annotations.NullMarked;
