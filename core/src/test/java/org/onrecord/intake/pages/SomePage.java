package org.onrecord.intake.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.Optional;

/** Pages with an article for tests to put things around. */
final class SomePage {
    static final String FIRST =
            "Twelve people were killed and forty wounded when a bomb went off at the central market, the police said.";
    static final String SECOND =
            "Rescuers worked through the night, and hospitals in the city asked people to give blood, an official said.";

    private SomePage() {}

    static String article() {
        return "<h1>Blast kills 12</h1><p>" + FIRST + "</p><p>" + SECOND + "</p>" + paragraph(1) + paragraph(2);
    }

    static String paragraph(int i) {
        return "<p>In the district numbered " + i + ", officials said, the streets around the market were closed, and"
                + " shops stayed shut for the day after the blast.</p>";
    }

    static Page read(String head, String body) {
        return PageReader.read(bytes(head, body));
    }

    static Page readFrom(String address, String head, String body) {
        return PageReader.read(bytes(head, body), Optional.empty(), Optional.of(URI.create(address)));
    }

    private static byte[] bytes(String head, String body) {
        return ("<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>").getBytes(UTF_8);
    }
}
