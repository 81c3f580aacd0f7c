package nl.swv.overgang.otexport.aansluiting;

/** An export of OT was read to its end: what came in with it counts, also after the overgangsfase was closed (R22). */
public record ExportIngelezen(long importId) {}
