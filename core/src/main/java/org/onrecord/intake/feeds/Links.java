package org.onrecord.intake.feeds;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Addresses of pages, made whole. */
final class Links {
    private static final int LONGEST = 4_096;

    /** ASCII that stands in no URI, beyond control characters and the blank. */
    private static final String ILLEGAL = "\"<>\\^`{|}[]";

    private Links() {}

    /** The address that a feed gives, resolved; absent unless it is of http or https. */
    static Optional<URI> resolve(URI base, String address) {
        String stripped = address.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI uri = resolved(base, encoded(stripped));
            boolean ofWeb = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            boolean fits = uri.toString().length() <= LONGEST;
            return ofWeb && fits && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static URI resolved(URI base, String address) throws URISyntaxException {
        if (address.startsWith("?") && !base.isOpaque()) { // which java.net.URI resolves as RFC 2396 did
            String path = base.getRawPath();
            return new URI(base.getScheme() + "://" + base.getRawAuthority() + (path == null ? "" : path) + address);
        }
        return base.resolve(new URI(address)).normalize();
    }

    /** The address with what may not stand in one as its bytes; line breaks and tabs go, as in browsers. */
    private static String encoded(String address) {
        StringBuilder encoded = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t') {
                continue;
            }
            boolean loosePercent = c == '%' && !isHex(address, i + 1);
            if (c <= ' ' || c == 0x7f || loosePercent || isIllegal(address, i)) {
                for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append("%02X".formatted(b & 0xff));
                }
            } else {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }

    /** Brackets are kept where they hold a host of IPv6. */
    private static boolean isIllegal(String address, int at) {
        char c = address.charAt(at);
        boolean inHost = (c == '[' || c == ']') && at < 60 && address.indexOf("//[") >= 0 && at <= address.indexOf(']');
        return ILLEGAL.indexOf(c) >= 0 && !inHost;
    }

    private static boolean isHex(String address, int at) {
        return at + 1 < address.length()
                && Character.digit(address.charAt(at), 16) >= 0
                && Character.digit(address.charAt(at + 1), 16) >= 0;
    }
}
