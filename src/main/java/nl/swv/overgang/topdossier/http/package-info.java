/** TOP Dossier over HTTP, by the contract in docs/top-dossier-api.yaml. */
@NullMarked
package nl.swv.overgang.topdossier.http;

import org.jspecify.annotations.NullMarked;
