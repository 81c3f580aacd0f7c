@NullMarked
package nl.swv.overgang.platform.web;

import org.jspecify.annotations.NullMarked;
