package nl.swv.overgang.dossier.web;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * B10: where users ask for help.
 *
 * @param hulp sentences by kind: technisch (TOP Dossier), inhoudelijk (the SWV)
 */
@ConfigurationProperties("overgang")
record Hulpinstellingen(@DefaultValue Map<String, String> hulp) {}
