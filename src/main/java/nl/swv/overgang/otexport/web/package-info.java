@NullMarked
package nl.swv.overgang.otexport.web;

import org.jspecify.annotations.NullMarked;
