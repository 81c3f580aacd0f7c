package nl.swv.overgang.dossier.onderdeel;

import com.fasterxml.jackson.databind.ObjectMapper;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.formulier.Formulieren;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the onderdelen of dossiers live, by OT-dossiernummer. */
@Repository
public class Vastleggingen extends Formulieren<OtDossiernummer, Onderdeel> {

    Vastleggingen(JdbcClient jdbc, ObjectMapper json) {
        super(
                jdbc,
                json,
                Onderdeel.SOORTEN,
                "select * from onderdeel where ot_dossiernummer = ? order by id",
                """
                insert into onderdeel (ot_dossiernummer, soort, inhoud, door, vastgelegd_op, afgerond_op)
                values (?, ?, ?, ?, ?, ?)""",
                """
                update onderdeel set afgerond_op = ?
                where ot_dossiernummer = ? and soort = ? and afgerond_op is null""");
    }
}
