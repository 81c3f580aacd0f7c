package nl.swv.overgang.stand;

import java.util.List;
import java.util.function.Function;

/** One page of a list; pagina counts from 1. */
public record Pagina<T>(List<T> dossiers, int pagina, int paginas, long totaal) {

    public <R> Pagina<R> met(Function<T, R> beeld) {
        return new Pagina<>(dossiers.stream().map(beeld).toList(), pagina, paginas, totaal);
    }
}
