@NullMarked
package nl.swv.overgang.overgangsfase.store;

import org.jspecify.annotations.NullMarked;
