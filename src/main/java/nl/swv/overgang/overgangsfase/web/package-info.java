@NullMarked
package nl.swv.overgang.overgangsfase.web;

import org.jspecify.annotations.NullMarked;
