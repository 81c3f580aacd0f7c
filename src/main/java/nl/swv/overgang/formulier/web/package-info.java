/** How a form is read from a request, and told of in the description of the API. */
@NamedInterface("web")
package nl.swv.overgang.formulier.web;

import org.springframework.modulith.NamedInterface;
