package nl.swv.overgang.simulator;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Profile;

/** On every bean of the simulator: it never exists where real dossiers are. */
@Profile({"demo", "test", "repetitie"})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Simulatie {}
