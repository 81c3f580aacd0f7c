package nl.swv.overgang.platform.kalender;

/** The ministry's regions for school holidays. */
enum Vakantieregio {
    NOORD,
    MIDDEN,
    ZUID
}
