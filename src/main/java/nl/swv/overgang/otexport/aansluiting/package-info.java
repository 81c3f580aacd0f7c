/** The account of R10: what came in beside what became of it. Those who close and report read it. */
@NamedInterface("aansluiting")
package nl.swv.overgang.otexport.aansluiting;

import org.springframework.modulith.NamedInterface;
