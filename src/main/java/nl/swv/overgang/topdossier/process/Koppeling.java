package nl.swv.overgang.topdossier.process;

import nl.swv.overgang.topdossier.TopDossiers;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The question at the gateway "Koppeling?". */
@Component
public class Koppeling {

    private final TopDossiers topDossiers;

    Koppeling(@Lazy TopDossiers topDossiers) {
        this.topDossiers = topDossiers;
    }

    public boolean isHttp() {
        return topDossiers.isGekoppeld();
    }
}
