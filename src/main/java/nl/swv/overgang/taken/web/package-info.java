@NullMarked
package nl.swv.overgang.taken.web;

import org.jspecify.annotations.NullMarked;
