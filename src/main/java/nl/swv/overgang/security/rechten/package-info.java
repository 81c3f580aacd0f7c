/** What each group may see and do in the engine and its webapps, and the filters of Tasklist. */
@NullMarked
package nl.swv.overgang.security.rechten;

import org.jspecify.annotations.NullMarked;
