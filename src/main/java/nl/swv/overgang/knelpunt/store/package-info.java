@NullMarked
package nl.swv.overgang.knelpunt.store;

import org.jspecify.annotations.NullMarked;
