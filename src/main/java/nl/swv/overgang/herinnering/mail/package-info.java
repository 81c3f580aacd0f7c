@NullMarked
package nl.swv.overgang.herinnering.mail;

import org.jspecify.annotations.NullMarked;
