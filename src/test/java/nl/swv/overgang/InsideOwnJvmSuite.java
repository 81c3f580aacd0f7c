package nl.swv.overgang;

import org.junit.jupiter.api.Tag;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Of the four parts of "verify": what is {@link OwnJvm} and not {@link Outside}. */
@Suite
@Tag("application")
@SelectPackages("nl.swv.overgang")
@IncludeTags("own-jvm & !outside")
class InsideOwnJvmSuite {}
