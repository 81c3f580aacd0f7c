package nl.swv.overgang.platform;

/** The ministry's regions for school holidays. */
enum Vakantieregio {
    NOORD,
    MIDDEN,
    ZUID
}
