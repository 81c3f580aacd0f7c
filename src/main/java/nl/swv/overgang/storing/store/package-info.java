@NullMarked
package nl.swv.overgang.storing.store;

import org.jspecify.annotations.NullMarked;
