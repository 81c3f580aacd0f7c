package nl.swv.overgang.topdossier;

import org.jspecify.annotations.Nullable;

/**
 * What TOP Dossier must know to open a dossier.
 *
 * @param school the vestigingscode, such as 12AB00
 * @param leerling the pseudonym that the SWV gave
 * @param basis what the dossier builds upon, if anything
 */
public record Opening(String otDossiernummer, String school, String leerling, Cyclus cyclus, @Nullable Basis basis) {}
