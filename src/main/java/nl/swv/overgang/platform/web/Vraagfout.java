package nl.swv.overgang.platform.web;

import java.util.List;
import java.util.stream.Stream;
import nl.swv.overgang.platform.Bezwaar;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/** Says in Dutch which parameter of an address could not be read, and what it may be. */
final class Vraagfout {

    private Vraagfout() {}

    static List<Bezwaar> bezwaren(Errors fouten) {
        return fouten.getFieldErrors().stream()
                .map(fout -> fout.isBindingFailure()
                        ? bezwaar(fout.getField(), soort(fout))
                        : new Bezwaar(fout.getField(), Leesfout.zin(null)))
                .toList();
    }

    static Bezwaar bezwaar(String veld, TypeMismatchException fout) {
        return bezwaar(veld, soort(fout));
    }

    static Bezwaar ontbreekt(String veld) {
        return new Bezwaar(veld, "Noem ‘%s’ in het adres.".formatted(veld));
    }

    private static Bezwaar bezwaar(String veld, @Nullable Class<?> soort) {
        return new Bezwaar(veld, "‘%s’ in het adres klopt niet. %s".formatted(veld, Leesfout.zin(soort)));
    }

    private static @Nullable Class<?> soort(FieldError fout) {
        return fout.contains(TypeMismatchException.class) ? soort(fout.unwrap(TypeMismatchException.class)) : null;
    }

    /** Of a list, what one of its elements may be. */
    private static @Nullable Class<?> soort(TypeMismatchException fout) {
        return Stream.<Throwable>iterate(fout, oorzaak -> oorzaak != null, Throwable::getCause)
                .filter(ConversionFailedException.class::isInstance)
                .<@Nullable Class<?>>map(oorzaak ->
                        ((ConversionFailedException) oorzaak).getTargetType().getType())
                .reduce(fout.getRequiredType(), (buiten, binnen) -> binnen);
    }
}
