package nl.swv.overgang.wijziging;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.swv.overgang.dossier.Dossierontvangst;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.OtDossier.Veld;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Tijdlijn;
import nl.swv.overgang.dossier.onderdeel.Vastleggingen;
import nl.swv.overgang.formulier.Vastgelegd;
import nl.swv.overgang.otexport.Poort;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** Makes the real Exportvergelijking on the rows of a test. */
public final class Vergelijkingen {

    private Vergelijkingen() {}

    /** @param rijen what OT last said, by number: read and written */
    public static Exportvergelijking met(
            Dossiers dossiers, Dossierontvangst ontvangst, Tijdlijn tijdlijn, Map<String, OtDossier> rijen) {
        SimpleDriverDataSource geen = new SimpleDriverDataSource();
        JdbcClient jdbc = JdbcClient.create(geen);
        NamedParameterJdbcTemplate batch = new NamedParameterJdbcTemplate(geen);
        Vastleggingen vastleggingen = Poort.als(Vastleggingen.class, new Object() {
            public Vastgelegd<?> van(Object nummer) {
                return new Vastgelegd<>(Map.of(), Map.of());
            }
        });
        OtRijen otRijen = new OtRijen(jdbc, batch) {
            @Override
            Map<OtDossiernummer, OtDossier> van(Collection<OtDossiernummer> nummers) {
                Map<OtDossiernummer, OtDossier> gevonden = new HashMap<>();
                nummers.stream()
                        .filter(nummer -> rijen.containsKey(nummer.waarde()))
                        .forEach(nummer -> gevonden.put(nummer, rijen.get(nummer.waarde())));
                return gevonden;
            }

            @Override
            void voegToe(Collection<OtDossier> nieuw) {
                nieuw.forEach(ot -> rijen.put(ot.nummer().waarde(), ot));
            }

            @Override
            void vervang(Collection<OtDossier> nieuw) {
                voegToe(nieuw);
            }
        };
        Wijzigingen wijzigingen = new Wijzigingen(jdbc, batch) {
            @Override
            void voegToe(long importId, Instant nu, Collection<Nieuw> nieuw) {}

            @Override
            List<Wijziging> openVan(Collection<OtDossiernummer> nummers) {
                return List.of();
            }

            @Override
            public Open open() {
                return new Open(0, 0);
            }

            @Override
            Set<OtDossiernummer> openOver(Veld veld) {
                return Set.of();
            }
        };
        return new Exportvergelijking(
                dossiers,
                ontvangst,
                vastleggingen,
                tijdlijn,
                otRijen,
                wijzigingen,
                new Wijzigingswacht(wijzigingen, wacht -> {}),
                Clock.systemUTC());
    }
}
