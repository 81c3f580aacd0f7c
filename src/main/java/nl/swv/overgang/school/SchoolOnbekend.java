package nl.swv.overgang.school;

public final class SchoolOnbekend extends nl.swv.overgang.platform.NietGevonden {

    public SchoolOnbekend() {
        super("Deze school is hier niet bekend. Controleer de vestigingscode of importeer eerst de scholen.");
    }
}
