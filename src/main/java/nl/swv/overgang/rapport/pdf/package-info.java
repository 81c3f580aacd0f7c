/** The report as a PDF that a screen reader can read: docs/adr/0029. */
@NullMarked
package nl.swv.overgang.rapport.pdf;

import org.jspecify.annotations.NullMarked;
