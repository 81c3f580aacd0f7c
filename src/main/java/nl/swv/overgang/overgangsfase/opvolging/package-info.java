/** A school that goes up in another one, and the way back. */
package nl.swv.overgang.overgangsfase.opvolging;
