package nl.swv.overgang.dossier.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.platform.Overgangskalender;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** A dossier to and from its row. */
final class DossierRow {

    private DossierRow() {}

    static MapSqlParameterSource values(Dossier dossier) {
        OtDossier ot = dossier.ot();
        return new MapSqlParameterSource()
                .addValue("nummer", ot.nummer())
                .addValue("module", ot.module().name())
                .addValue("soort", name(ot.soort()), Types.VARCHAR)
                .addValue("ot_status", name(ot.status()), Types.VARCHAR)
                .addValue("vervolg", name(ot.vervolg()), Types.VARCHAR)
                .addValue("school", ot.school(), Types.VARCHAR)
                .addValue("leerling", ot.leerling(), Types.VARCHAR)
                .addValue("groep", ot.groep(), Types.VARCHAR)
                .addValue("startdatum", ot.startdatum(), Types.DATE)
                .addValue("einddatum", ot.einddatum(), Types.DATE)
                .addValue("consulent", ot.consulent(), Types.VARCHAR)
                .addValue("scenario", dossier.scenario().name())
                .addValue("status", dossier.status().name())
                .addValue("top_dossiernummer", dossier.topDossiernummer(), Types.VARCHAR)
                .addValue("top_wijze", name(dossier.topWijze()), Types.VARCHAR)
                .addValue("ontvangen_op", utc(dossier.ontvangenOp()), Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("ontvangen_dag", dag(dossier.ontvangenOp()), Types.DATE)
                .addValue("traject_afgesloten_op", utc(dossier.trajectAfgeslotenOp()), Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("nazorg_op", utc(dossier.nazorgOp()), Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("gesloten_op", utc(dossier.geslotenOp()), Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("gesloten_dag", dag(dossier.geslotenOp()), Types.DATE);
    }

    static Dossier read(ResultSet row, int number) throws SQLException {
        OtDossier ot = new OtDossier(
                row.getString("ot_dossiernummer"),
                OtDossier.Module.valueOf(row.getString("module")),
                code(OtDossier.Soort.class, row.getString("soort")),
                code(OtDossier.OtStatus.class, row.getString("ot_status")),
                row.getString("school"),
                row.getString("leerling"),
                row.getString("groep"),
                row.getObject("startdatum", LocalDate.class),
                row.getObject("einddatum", LocalDate.class),
                code(OtDossier.Vervolg.class, row.getString("vervolg")),
                row.getString("consulent"));
        Instant ontvangen = moment(row, "ontvangen_op");
        return new Dossier(
                ot,
                row.getString("wijkteam"),
                dagen(row.getString("vrije_dagen")),
                Scenario.valueOf(row.getString("scenario")),
                Status.valueOf(row.getString("status")),
                row.getString("top_dossiernummer"),
                code(Dossier.Wijze.class, row.getString("top_wijze")),
                ontvangen == null ? Instant.EPOCH : ontvangen,
                moment(row, "traject_afgesloten_op"),
                moment(row, "nazorg_op"),
                moment(row, "gesloten_op"));
    }

    private static Set<LocalDate> dagen(@Nullable String dagen) {
        return dagen == null || dagen.isEmpty()
                ? Set.of()
                : Stream.of(dagen.split(" ")).map(LocalDate::parse).collect(Collectors.toUnmodifiableSet());
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable LocalDate dag(@Nullable Instant moment) {
        return moment == null ? null : Overgangskalender.dag(moment);
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    private static <E extends Enum<E>> @Nullable E code(Class<E> codes, @Nullable String name) {
        return name == null ? null : Enum.valueOf(codes, name);
    }
}
