package nl.swv.overgang.school;

/** A school got another wijk, and with it another wijkteam: its open tasks move along (domein.md §7). */
public record WijkGewijzigd(School van, School naar) {}
