@NullMarked
package nl.swv.overgang.rapport.web;

import org.jspecify.annotations.NullMarked;
