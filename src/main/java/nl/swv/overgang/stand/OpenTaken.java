package nl.swv.overgang.stand;

/** The engine's open tasks as the pages count them, with their dossier, school and group beside them. */
public interface OpenTaken {

    /** Makes them equal to the engine, whatever was changed past it. Nothing is written where nothing differs. */
    void maakGelijk();
}
