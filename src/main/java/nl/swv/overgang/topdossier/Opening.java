package nl.swv.overgang.topdossier;

import java.util.Optional;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.onderdeel.Cyclus;
import nl.swv.overgang.dossier.onderdeel.Evaluatiegesprek;
import nl.swv.overgang.dossier.onderdeel.NieuweActie;
import nl.swv.overgang.dossier.onderdeel.Onderdeel;
import nl.swv.overgang.formulier.Vastgelegd;
import org.jspecify.annotations.Nullable;

/**
 * What TOP Dossier must know to open a dossier.
 *
 * @param school the vestigingscode, such as 12AB00
 * @param leerling the pseudonym that the SWV gave
 * @param basis what the dossier builds upon, if anything
 */
public record Opening(
        OtDossiernummer otDossiernummer, String school, String leerling, Cyclus cyclus, @Nullable Basis basis) {

    /** B8, B9: what was recorded says whether lichte ondersteuning is skipped (R04) and whether the OPP is the basis. */
    static Opening van(Dossier dossier, Vastgelegd<Onderdeel> map) {
        Optional<Evaluatiegesprek> gesprek =
                map.deel(Evaluatiegesprek.class).filter(deel -> dossier.scenario() == Scenario.VERLENGING);
        boolean overgeslagen = gesprek.isPresent()
                ? gesprek.map(Evaluatiegesprek::lichteOvergeslagen).orElse(false)
                : map.deel(NieuweActie.class)
                        .map(NieuweActie::lichteOvergeslagen)
                        .orElse(false);
        boolean oppAlsBasis = gesprek.map(Evaluatiegesprek::oppAlsBasis).orElse(false);
        return new Opening(
                dossier.nummer(),
                dossier.school(),
                dossier.leerling(),
                overgeslagen ? Cyclus.EXTRA_ONDERSTEUNING : Cyclus.LICHTE_ONDERSTEUNING,
                oppAlsBasis ? Basis.GEEVALUEERD_OPP : null);
    }
}
