package nl.swv.overgang.otexport;

import org.jspecify.annotations.Nullable;

/** The first row of this file with the same key. */
public record Eerder(String sleutel, long regel, Uitkomst uitkomst, @Nullable String afdruk) {}
