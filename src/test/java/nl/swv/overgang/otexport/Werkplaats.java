package nl.swv.overgang.otexport;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.swv.overgang.dossier.Dossierontvangst;
import nl.swv.overgang.dossier.Gebeurtenis;
import nl.swv.overgang.dossier.Ontvangsten;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.OtDossier.OtStatus;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Scenariotabel;
import nl.swv.overgang.dossier.Scenariotabel.Beslissing;
import nl.swv.overgang.dossier.Tijdlijn;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.Groepen;
import nl.swv.overgang.school.Cursusbalies;
import nl.swv.overgang.school.School;
import nl.swv.overgang.wijziging.Exportvergelijking;
import nl.swv.overgang.wijziging.Vergelijkingen;
import org.springframework.core.io.ByteArrayResource;

/** The import on a database in memory: 12AB00 in Noord and 34CD00 in Zuid are known, consulent1 is a consulent. */
class Werkplaats {

    static final String KOP =
            "otdossiernummer;module;soort;status;school;leerling;groep;startdatum;einddatum;vervolg;consulent\n";

    final Geheugen geheugen;
    Map<String, String> kolommen = Map.of();
    Map<String, String> gekozenKolommen = Map.of();
    int batch = 50;
    int maxMeldingen = 5000;
    Gebruiker gebruiker = Gebruiker.SYSTEEM;
    final Voortganggeheugen voortgang = new Voortganggeheugen();

    Werkplaats() {
        this(new Geheugen());
    }

    Werkplaats(Geheugen geheugen) {
        this.geheugen = geheugen;
        geheugen.scholen.put("12AB00", new School("12AB00", "De Regenboog", null, "Noord", null, null, null));
        geheugen.scholen.put("34CD00", new School("34CD00", "Het Kompas", null, "Zuid", null, null, null));
    }

    /** Rows under the usual header. */
    Importstand leesRegels(String... regels) {
        return lees(KOP + String.join("\n", regels));
    }

    Importstand lees(String csv) {
        return lees(csv, StandardCharsets.UTF_8);
    }

    Importstand lees(String csv, Charset tekens) {
        return imports().lees(Importsoort.OT_EXPORT, new ByteArrayResource(csv.getBytes(tekens)), false);
    }

    /** A file that is said to hold every dossier of OT. */
    Importstand leesVolledig(String csv, boolean proef) {
        return imports()
                .lees(
                        Importsoort.OT_EXPORT,
                        new ByteArrayResource(csv.getBytes(StandardCharsets.UTF_8)),
                        proef,
                        true,
                        stand -> {});
    }

    Importstand proef(String csv) {
        return imports().lees(Importsoort.OT_EXPORT, new ByteArrayResource(csv.getBytes(StandardCharsets.UTF_8)), true);
    }

    Importstand leesScholen(String csv) {
        return imports().lees(Importsoort.SCHOLEN, new ByteArrayResource(csv.getBytes(StandardCharsets.UTF_8)), false);
    }

    Importstand leesCursussen(String csv, boolean proef) {
        return imports()
                .lees(Importsoort.KNOPPENCURSUSSEN, new ByteArrayResource(csv.getBytes(StandardCharsets.UTF_8)), proef);
    }

    Imports imports() {
        return new Imports(
                voortgang,
                geheugen.regelwinkel(),
                Poort.als(Ongelezen.class, new Object() {
                    public void noteer(long importId, Ongelezen.Lijst lijst) {}

                    public void isGelezen(Importstand klaar, String sha256, Set<String> nummers) {}
                }),
                verwerkingen(),
                instellingen(),
                Poort.als(Kolomnamen.class, new Object() {
                    public Map<String, String> van(Importsoort soort) {
                        return soort == Importsoort.OT_EXPORT ? gekozenKolommen : Map.of();
                    }
                }),
                geheugen,
                gebeurtenis -> {},
                () -> gebruiker,
                Clock.systemUTC());
    }

    Dossieraanmelding aanmelding() {
        return new Dossieraanmelding(
                verwerkingen(),
                geheugen.schoolwinkel(),
                geheugen.dossierwinkel(),
                ontvangst(),
                vergelijking(),
                () -> gebruiker);
    }

    private Verwerkingen verwerkingen() {
        return new Verwerkingen(
                instellingen(),
                geheugen.schoolwinkel(),
                Cursusbalies.met(geheugen.schoolwinkel(), groepen()),
                ontvangst(),
                vergelijking(),
                groepen(),
                Clock.fixed(Instant.parse("2026-11-02T09:00:00Z"), ZoneOffset.UTC));
    }

    private Exportvergelijking vergelijking() {
        return Vergelijkingen.met(geheugen.dossierwinkel(), ontvangst(), tijdlijn(), geheugen.otRijen);
    }

    private Importinstellingen instellingen() {
        return new Importinstellingen(
                kolommen,
                batch,
                maxMeldingen,
                Pattern.compile("[A-Z]{0,4}(?=[0-9-]*[0-9])[0-9-]{1,36}"),
                Pattern.compile("LL-[2-9A-HJ-NP-Z]{5}"));
    }

    private Dossierontvangst ontvangst() {
        return Ontvangsten.met(geheugen.dossierwinkel(), tijdlijn(), tabel(), geheugen.loop());
    }

    private static Tijdlijn tijdlijn() {
        return Poort.als(Tijdlijn.class, new Object() {
            public void noteer(Collection<OtDossiernummer> nummers, Gebeurtenis.Wat wat) {}

            public void noteer(OtDossiernummer nummer, Gebeurtenis.Wat wat, String detail) {}

            public void noteer(OtDossiernummer nummer, Gebeurtenis.Wat wat, String detail, String reden) {}
        });
    }

    private static Scenariotabel tabel() {
        return (OtDossier dossier) -> new Beslissing(
                dossier.isBuitenBereik()
                        ? Scenario.BUITEN_BEREIK
                        : dossier.status() == OtStatus.AFGEROND ? Scenario.ALLEEN_BACKUP : Scenario.BESLUIT_NODIG,
                null,
                "");
    }

    private static Groepen groepen() {
        return new Groepen() {
            @Override
            public boolean bestaat(String account) {
                return false;
            }

            @Override
            public void groep(String id, String naam) {}

            @Override
            public void account(String id, String voornaam, String achternaam, String wachtwoord, Set<String> leden) {}

            @Override
            public Set<String> leden(String groep) {
                return Set.of();
            }

            @Override
            public void maakLid(String account, String groep) {}

            @Override
            public void nietLid(String account, String groep) {}

            @Override
            public void verwijder(String groep) {}

            @Override
            public List<Lid> namen(String groep) {
                return List.of();
            }

            @Override
            public boolean isLid(String account, String groep) {
                return account.equals("consulent1") && groep.equals(Gebruiker.CONSULENTEN);
            }
        };
    }
}
