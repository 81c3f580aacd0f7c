package nl.swv.overgang;

import org.junit.jupiter.api.Tag;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What runs in the second of the two JVMs of "verify": everything that is {@link Outside}. */
@Suite
@Tag("application")
@SelectPackages("nl.swv.overgang")
@IncludeTags("outside")
class OutsideSuite {}
