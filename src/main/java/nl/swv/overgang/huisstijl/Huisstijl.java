package nl.swv.overgang.huisstijl;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The name, notice line, logo and colours that users see; a setting that cannot be used stops the start. */
@Component
public class Huisstijl {

    private final String naam;
    private final String mededeling;
    private final Optional<Logo> logo;
    private final Kleur kleur;
    private final Kleur accent;

    Huisstijl(Huisstijlinstellingen instellingen, @Value("${overgang.swv-naam}") String swvNaam) {
        naam = Optional.ofNullable(instellingen.naam())
                .map(String::strip)
                .filter(eigen -> !eigen.isEmpty())
                .orElse(swvNaam);
        mededeling = instellingen.mededeling().strip().replaceAll("\\s+", " ");
        logo = Optional.ofNullable(instellingen.logo()).map(Logo::lees);
        kleur = Kleur.lees("overgang.huisstijl.kleur", instellingen.kleur());
        accent = Kleur.lees("overgang.huisstijl.accent", instellingen.accent());
    }

    /** The name in the header of every page. */
    public String naam() {
        return naam;
    }

    /** One line of plain text, never HTML; empty when there is nothing to say. */
    public String mededeling() {
        return mededeling;
    }

    public Optional<Logo> logo() {
        return logo;
    }

    public Kleur kleur() {
        return kleur;
    }

    public Kleur accent() {
        return accent;
    }
}
