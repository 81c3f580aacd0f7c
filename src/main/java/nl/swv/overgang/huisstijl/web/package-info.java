/** What browsers fetch of the house style, before anyone has logged in. */
@NullMarked
package nl.swv.overgang.huisstijl.web;

import org.jspecify.annotations.NullMarked;
