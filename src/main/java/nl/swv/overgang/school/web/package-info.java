@NullMarked
package nl.swv.overgang.school.web;

import org.jspecify.annotations.NullMarked;
