/** Where the simulator keeps what it was told. */
@NullMarked
package nl.swv.overgang.simulator.store;

import org.jspecify.annotations.NullMarked;
