@NullMarked
package nl.swv.overgang.stand.store;

import org.jspecify.annotations.NullMarked;
