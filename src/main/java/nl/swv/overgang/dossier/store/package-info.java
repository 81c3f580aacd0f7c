@NullMarked
package nl.swv.overgang.dossier.store;

import org.jspecify.annotations.NullMarked;
