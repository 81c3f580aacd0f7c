@NullMarked
package nl.swv.overgang.werkblad.web;

import org.jspecify.annotations.NullMarked;
