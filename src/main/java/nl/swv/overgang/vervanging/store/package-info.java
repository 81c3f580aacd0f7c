@NullMarked
package nl.swv.overgang.vervanging.store;

import org.jspecify.annotations.NullMarked;
