/** What people record about a school: a record for each task, with its rules and its consequence. */
package nl.swv.overgang.overgangsfase.onderdeel;
