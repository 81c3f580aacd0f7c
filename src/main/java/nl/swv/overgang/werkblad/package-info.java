/** A table that leaves as a file: CSV or XLSX, in Dutch words, safe to open in a spreadsheet. */
@ApplicationModule(allowedDependencies = "platform")
package nl.swv.overgang.werkblad;

import org.springframework.modulith.ApplicationModule;
