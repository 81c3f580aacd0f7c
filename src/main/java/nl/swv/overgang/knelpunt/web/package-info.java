@NullMarked
package nl.swv.overgang.knelpunt.web;

import org.jspecify.annotations.NullMarked;
