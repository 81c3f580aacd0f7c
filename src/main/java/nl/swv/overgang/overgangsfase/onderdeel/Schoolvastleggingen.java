package nl.swv.overgang.overgangsfase.onderdeel;

import com.fasterxml.jackson.databind.ObjectMapper;
import nl.swv.overgang.formulier.Formulieren;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the schoolonderdelen live, by vestigingscode. */
@Repository
public class Schoolvastleggingen extends Formulieren<String, Schoolonderdeel> {

    Schoolvastleggingen(JdbcClient jdbc, ObjectMapper json) {
        super(
                jdbc,
                json,
                Schoolonderdeel.SOORTEN,
                "select * from school_onderdeel where vestiging = ? order by id",
                """
                insert into school_onderdeel (vestiging, soort, inhoud, door, vastgelegd_op, afgerond_op)
                values (?, ?, ?, ?, ?, ?)""",
                """
                update school_onderdeel set afgerond_op = ?
                where vestiging = ? and soort = ? and afgerond_op is null""");
    }
}
