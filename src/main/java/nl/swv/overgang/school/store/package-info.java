@NullMarked
package nl.swv.overgang.school.store;

import org.jspecify.annotations.NullMarked;
