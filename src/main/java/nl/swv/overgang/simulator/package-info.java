/**
 * Plays TOP Dossier in the profiles demo, test and repetitie; in any other profile nothing of it exists.
 * The security of the application stands in front of it. Nothing here checks a token. The paths:
 * <ul>
 *   <li>{@code POST /simulator/top-dossier/api/v1/dossiers}, {@code …/{nummer}/bijlagen},
 *       {@code …/{nummer}/momentopnamen}: the contract of docs/top-dossier-api.yaml; bearer token, no session, no CSRF
 *   <li>{@code GET /simulator/top-dossier/api/v1/dossiers?otDossiernummer=}: what TOP Dossier holds; bearer token or
 *       coördinator
 *   <li>{@code GET|PUT /simulator/top-dossier/storing} and {@code …/onbekende-scholen}: the failure switches; coördinator
 *   <li>{@code GET /simulator/top-dossier}, {@code GET …/opmaak.css}, and {@code POST …/storing},
 *       {@code …/onbekende-scholen} from its forms (with the CSRF token): the page; coördinator
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"platform"})
package nl.swv.overgang.simulator;

import org.springframework.modulith.ApplicationModule;
