package nl.swv.overgang.simulator.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.swv.overgang.simulator.Simulatie;
import nl.swv.overgang.simulator.SimulatorProperties;
import nl.swv.overgang.simulator.Stoorzender;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Fails around the contract, so the contract's own code stays honest. Only what changes something fails. */
@Component
@Simulatie
class Storingsfilter extends OncePerRequestFilter {

    private final Stoorzender stoorzender;
    private final SimulatorProperties settings;

    Storingsfilter(Stoorzender stoorzender, SimulatorProperties settings) {
        this.stoorzender = stoorzender;
        this.settings = settings;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod())
                || !request.getRequestURI().startsWith(request.getContextPath() + Paden.API);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        switch (stoorzender.volgende()) {
            case GEEN -> chain.doFilter(request, response);
            case WEIGEREN -> Storingsantwoord.geweigerd(response);
            case ONBESCHIKBAAR -> Storingsantwoord.nietBeschikbaar(response);
            case ANTWOORD_KWIJT -> {
                chain.doFilter(request, new ContentCachingResponseWrapper(response));
                Verbindingsbreker.breek(request);
            }
            case TRAAG -> {
                ContentCachingResponseWrapper antwoord = new ContentCachingResponseWrapper(response);
                chain.doFilter(request, antwoord);
                Storingsantwoord.later(request, antwoord, settings.traag());
            }
        }
    }
}
