@NullMarked
package nl.swv.overgang.repetitie.http;

import org.jspecify.annotations.NullMarked;
