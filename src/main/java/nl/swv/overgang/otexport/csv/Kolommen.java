package nl.swv.overgang.otexport.csv;

import java.util.List;
import java.util.stream.Stream;

/** The columns of one kind of file: those that must be there, and those that may. */
public record Kolommen(List<String> verplicht, List<String> vrij) {

    public List<String> alle() {
        return Stream.concat(verplicht.stream(), vrij.stream()).toList();
    }
}
