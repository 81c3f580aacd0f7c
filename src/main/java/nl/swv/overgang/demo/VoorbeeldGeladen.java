package nl.swv.overgang.demo;

/** The example is there and the application is ready for its users. */
public record VoorbeeldGeladen() {}
