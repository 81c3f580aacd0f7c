@NullMarked
package nl.swv.overgang.herinnering.store;

import org.jspecify.annotations.NullMarked;
