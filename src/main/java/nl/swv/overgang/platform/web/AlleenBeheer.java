package nl.swv.overgang.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For who keeps the application going: the beheerder, and the coördinator. Nothing of what is in a dossier. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyAuthority('coordinatoren', 'camunda-admin')")
public @interface AlleenBeheer {}
