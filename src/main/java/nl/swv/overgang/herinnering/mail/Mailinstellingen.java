package nl.swv.overgang.herinnering.mail;

import jakarta.validation.constraints.AssertTrue;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How reminders leave; the mail server itself is spring.mail.
 *
 * @param afzender the address that mail comes from, with or without a name: Overgang <overgang@swv.example>
 */
@Validated
@ConfigurationProperties("overgang.herinnering")
record Mailinstellingen(@DefaultValue("LOG") Kanaal kanaal, @Nullable String afzender) {

    private static final String ADRES = "[^\\s<>@,;]+@[^\\s<>@,;]+";

    @AssertTrue(
            message = "Herinneringen per mail: vul overgang.herinnering.afzender in, een adres zoals"
                    + " overgang@swv.example.")
    boolean isAfzenderBruikbaar() {
        return kanaal == Kanaal.LOG
                || (afzender != null && afzender.strip().matches(ADRES + "|[^<>@,;\\r\\n]+<" + ADRES + ">"));
    }
}
