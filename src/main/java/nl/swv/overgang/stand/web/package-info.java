@NullMarked
package nl.swv.overgang.stand.web;

import org.jspecify.annotations.NullMarked;
