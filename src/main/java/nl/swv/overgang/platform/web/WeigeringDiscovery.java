package nl.swv.overgang.platform.web;

import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;

/** Found by ServiceLoader: gives the mapper to /engine-rest and to the webapps' own copies of it alike. */
public final class WeigeringDiscovery implements ForcedAutoDiscoverable {

    @Override
    public void configure(FeatureContext context) {
        context.register(new WeigeringMapper());
    }
}
