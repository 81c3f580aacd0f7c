@NullMarked
package nl.swv.overgang.otexport.store;

import org.jspecify.annotations.NullMarked;
