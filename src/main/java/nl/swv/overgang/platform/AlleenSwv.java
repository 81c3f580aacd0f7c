package nl.swv.overgang.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For who works on dossiers at the SWV: consulenten and the coördinator; anyone else gets a 403. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyAuthority('consulenten', 'coordinatoren')")
public @interface AlleenSwv {}
