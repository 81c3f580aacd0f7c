package nl.swv.overgang.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.util.StdConverter;
import nl.swv.overgang.platform.schrijfwijze.Schrijfwijze;

/** The number that OT gave a dossier, business key of everything, in one spelling (R19); a TopDossiernummer is another. */
@JsonDeserialize(converter = OtDossiernummer.UitJson.class)
public record OtDossiernummer(@JsonValue String waarde) {

    public OtDossiernummer {
        waarde = Schrijfwijze.van(waarde);
    }

    /** Read as any other text is: digits without quotes too. */
    static final class UitJson extends StdConverter<String, OtDossiernummer> {

        @Override
        public OtDossiernummer convert(String tekst) {
            return new OtDossiernummer(tekst);
        }
    }

    @Override
    public String toString() {
        return waarde;
    }
}
