@NullMarked
package nl.swv.overgang.storing.web;

import org.jspecify.annotations.NullMarked;
