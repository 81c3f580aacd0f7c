package nl.swv.overgang;

import org.junit.jupiter.api.Tag;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Of the four parts of "verify": everything with an application that is neither {@link Outside} nor {@link OwnJvm}. */
@Suite
@Tag("application")
@SelectPackages("nl.swv.overgang")
@IncludeTags("application & !outside & !own-jvm")
class InsideSuite {}
