@NullMarked
package nl.swv.overgang.repetitie.web;

import org.jspecify.annotations.NullMarked;
