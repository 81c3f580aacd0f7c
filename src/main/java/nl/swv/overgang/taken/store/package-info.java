@NullMarked
package nl.swv.overgang.taken.store;

import org.jspecify.annotations.NullMarked;
