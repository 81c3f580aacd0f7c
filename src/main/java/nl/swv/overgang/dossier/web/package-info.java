@NullMarked
package nl.swv.overgang.dossier.web;

import org.jspecify.annotations.NullMarked;
