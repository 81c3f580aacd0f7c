package nl.swv.overgang.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Dates and moments in bodies: without an offset they are Europe/Amsterdam (R14). */
@Configuration(proxyBeanMethods = false)
class Tijdlezers {

    @Bean
    Jackson2ObjectMapperBuilderCustomizer amsterdam() {
        return builder ->
                builder.deserializerByType(Instant.class, new Moment()).deserializerByType(LocalDate.class, new Dag());
    }

    private static Instant moment(String tekst) {
        return tekst.matches(".*(Z|[+-][0-9]{2}:?[0-9]{2})$") && tekst.contains("T")
                ? OffsetDateTime.parse(tekst).toInstant()
                : LocalDateTime.parse(tekst).atZone(Overgangskalender.AMSTERDAM).toInstant();
    }

    private static final class Moment extends StdScalarDeserializer<Instant> {

        Moment() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String tekst = json.getValueAsString("").strip();
            try {
                return moment(tekst);
            } catch (DateTimeException e) {
                throw context.weirdStringException(tekst, Instant.class, "no moment");
            }
        }
    }

    private static final class Dag extends StdScalarDeserializer<LocalDate> {

        Dag() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String tekst = json.getValueAsString("").strip();
            try {
                return tekst.contains("T") ? Overgangskalender.dag(moment(tekst)) : LocalDate.parse(tekst);
            } catch (DateTimeException e) {
                throw context.weirdStringException(tekst, LocalDate.class, "no date");
            }
        }
    }
}
