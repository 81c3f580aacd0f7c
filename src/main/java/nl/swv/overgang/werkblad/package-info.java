/** A table that leaves as a file: CSV or XLSX, in Dutch words, safe to open in a spreadsheet. */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package nl.swv.overgang.werkblad;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
