package nl.swv.overgang.dossier.verbetering;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.swv.overgang.dossier.onderdeel.Onderdeel;
import nl.swv.overgang.dossier.verbetering.Verbeterlijst.Regel;
import nl.swv.overgang.platform.Nederlands;
import nl.swv.overgang.platform.Woorden;
import org.jspecify.annotations.Nullable;

/** What was recorded, in the words of the screens. */
final class Leesbaar {

    private static final Map<String, String> ONDERDELEN = Map.ofEntries(
            Map.entry("scenariokeuze", "Keuze van het scenario"),
            Map.entry("evaluatie", "Evaluatie in het OPP"),
            Map.entry("parnassys", "OPP in het leerlingdossier"),
            Map.entry("nieuwe-actie", "Nieuwe actie"),
            Map.entry("verzendbewijs", "Verzending van de documenten"),
            Map.entry("evaluatiegesprek", "Evaluatiegesprek"),
            Map.entry("bijlagenplaatsing", "Bijlagen in het logboek"),
            Map.entry("top-dossier", "Openen van het TOP Dossier"),
            Map.entry("momentopname", "Momentopname"),
            Map.entry("nazorg", "Contact over de nazorg"),
            Map.entry("ontheffingsaanvraag", "Aanvraag van een ontheffing"),
            Map.entry("ontheffingsbesluit", "Besluit over de ontheffing"),
            Map.entry("scenariowijziging", "Ander scenario"),
            Map.entry("intrekking", "Intrekking"));

    private static final Map<String, String> VELDEN = Map.ofEntries(
            Map.entry("scenario", "scenario"),
            Map.entry("reden", "reden"),
            Map.entry("evaluatiedatum", "datum van de evaluatie"),
            Map.entry("toegevoegdAanOpp", "staat in het OPP"),
            Map.entry("opgeslagenOp", "opgeslagen op"),
            Map.entry("actie", "actie"),
            Map.entry("lichteOvergeslagen", "lichte ondersteuning overgeslagen"),
            Map.entry("bijlagen", "bijlagen"),
            Map.entry("kanaal", "kanaal"),
            Map.entry("kenmerk", "kenmerk"),
            Map.entry("consulent", "consulent"),
            Map.entry("verzondenOp", "verzonden op"),
            Map.entry("documenten", "documenten"),
            Map.entry("gehoudenOp", "begin van het gesprek"),
            Map.entry("uitkomst", "uitkomst"),
            Map.entry("oppAlsBasis", "geëvalueerd OPP als basis"),
            Map.entry("nummer", "nummer"),
            Map.entry("opnieuw", "opnieuw geprobeerd"),
            Map.entry("datum", "datum"),
            Map.entry("belemmerend", "belemmerende factoren"),
            Map.entry("stimulerend", "stimulerende factoren"),
            Map.entry("contactOp", "dag van het contact"),
            Map.entry("afspraak", "afspraak"),
            Map.entry("geregeld", "geregeld"),
            Map.entry("vervolgOp", "vervolgdag"),
            Map.entry("geldigTot", "geldig tot en met"),
            Map.entry("cursusOp", "cursus geboekt voor"),
            Map.entry("akkoord", "akkoord"),
            Map.entry("ontvangen", "documenten ontvangen"),
            Map.entry("ontvangenOp", "ontvangen op"),
            Map.entry("ontbreekt", "wat ontbreekt"),
            Map.entry("redenLaat", "reden waarom zo laat"),
            Map.entry("kanaalToelichting", "toelichting op het kanaal"),
            Map.entry("bevestigd", "dag nog eens bevestigd"),
            Map.entry("inTopOp", "in TOP Dossier gezet op"),
            Map.entry("geopendOp", "geopend op"),
            Map.entry("cyclus", "cyclus"),
            Map.entry("bijlagenInLogboek", "bijlagen staan in het logboek"),
            Map.entry("momentopnameInTop", "momentopname staat in TOP Dossier"),
            Map.entry("inLogboek", "staan in het logboek"),
            Map.entry("geplaatstOp", "geplaatst op"));

    private Leesbaar() {}

    /** What a screen calls this onderdeel. */
    static String naam(Class<?> soort) {
        return Objects.requireNonNull(
                ONDERDELEN.get(Onderdeel.SOORTEN.van(soort).pad()), () -> "no words for " + soort);
    }

    /** Its fields in words; what is empty is left out. */
    static List<Regel> velden(Onderdeel deel) {
        return componenten(deel)
                .map(component -> new Regel(etiket(component), waarde(component, deel)))
                .filter(veld -> !veld.waarde().isEmpty())
                .toList();
    }

    /** What became otherwise, for the tijdlijn: of typed text only that it did. */
    static String verschil(Onderdeel oud, Onderdeel nieuw) {
        return naam(nieuw.getClass()) + ": "
                + componenten(nieuw)
                        .filter(component -> !waarde(component, oud).equals(waarde(component, nieuw)))
                        .map(component -> isTypedText(component.getGenericType())
                                ? etiket(component)
                                : "%s van %s in %s"
                                        .formatted(
                                                etiket(component),
                                                leeg(waarde(component, oud)),
                                                leeg(waarde(component, nieuw))))
                        .collect(joining(", "));
    }

    private static String leeg(String waarde) {
        return waarde.isEmpty() ? "leeg" : waarde;
    }

    private static Stream<RecordComponent> componenten(Onderdeel deel) {
        return Stream.of(deel.getClass().getRecordComponents());
    }

    private static String etiket(RecordComponent component) {
        return Objects.requireNonNull(VELDEN.get(component.getName()), () -> "no words for " + component);
    }

    private static boolean isTypedText(Type type) {
        return type == String.class
                || type instanceof ParameterizedType lijst && lijst.getActualTypeArguments()[0] == String.class;
    }

    private static String waarde(RecordComponent component, Onderdeel deel) {
        try {
            return tekst(component.getAccessor().invoke(deel));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String tekst(@Nullable Object waarde) {
        if (waarde == null) {
            return "";
        }
        if (waarde instanceof LocalDate dag) {
            return Nederlands.dag(dag);
        }
        if (waarde instanceof Instant moment) {
            return Nederlands.moment(moment);
        }
        if (waarde instanceof Boolean ja) {
            return ja ? "ja" : "nee";
        }
        if (waarde instanceof Enum<?> code) {
            return Woorden.van(code);
        }
        if (waarde instanceof List<?> regels) {
            return regels.stream().map(Leesbaar::tekst).collect(joining("; "));
        }
        if (waarde instanceof Collection<?> codes) {
            return codes.stream().map(Leesbaar::tekst).sorted().collect(joining(", "));
        }
        return waarde.toString();
    }
}
