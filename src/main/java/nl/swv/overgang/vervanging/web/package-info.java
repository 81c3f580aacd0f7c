@NullMarked
package nl.swv.overgang.vervanging.web;

import org.jspecify.annotations.NullMarked;
