/** What people record about a dossier: a record for each task, with its rules, its consequence and its route. */
@NamedInterface("onderdeel")
package nl.swv.overgang.dossier.onderdeel;

import org.springframework.modulith.NamedInterface;
