package nl.swv.overgang.herinnering.mail;

/** How reminders leave. */
enum Kanaal {
    LOG,
    SMTP
}
