package nl.swv.overgang.simulator.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import nl.swv.overgang.simulator.Simulatie;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Closes the connection without one byte of an answer. A servlet cannot do that; a valve of Tomcat can. */
@Component
@Simulatie
class Verbindingsbreker implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String BREEK = Verbindingsbreker.class.getName();

    static void breek(HttpServletRequest request) {
        request.setAttribute(BREEK, true);
    }

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.addContextValves(new Klep());
    }

    private static class Klep extends ValveBase {

        Klep() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            getNext().invoke(request, response);
            if (request.getAttribute(BREEK) != null) {
                response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
            }
        }
    }
}
