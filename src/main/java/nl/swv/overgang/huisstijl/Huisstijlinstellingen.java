package nl.swv.overgang.huisstijl;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * What an installation says of its house style; checked in {@link Huisstijl}.
 *
 * @param naam the name in the header; without one the name of the samenwerkingsverband
 * @param mededeling one line of plain text above every page; empty shows none
 * @param logo a PNG or SVG, such as file:logo.svg
 * @param kleur buttons and the line at the top, such as #1f5f99
 * @param accent the same while the mouse or the keyboard is on it
 */
@ConfigurationProperties("overgang.huisstijl")
record Huisstijlinstellingen(
        @Nullable String naam,
        @DefaultValue("") String mededeling,
        @Nullable Resource logo,
        @DefaultValue("#1f5f99") String kleur,
        @DefaultValue("#17486f") String accent) {}
