package org.onrecord.intake.web;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link in its parts, in the characters that a URI may have, and without its fragment.
 *
 * <p>Resolved as RFC 3986 has it (5.2), because {@link URI#resolve} joins "http://news.test" and "a.evil.test" to a host
 * and makes one slash of two.
 */
record Reference(Optional<String> scheme, Optional<String> authority, String path, Optional<String> query) {
    /** RFC 3986, appendix B. */
    private static final Pattern PARTS =
            Pattern.compile("(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?.*", Pattern.DOTALL);

    private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");
    private static final String LEGAL = "!$&'()*+,;=:@/?-._~";

    /** @throws IllegalArgumentException where the host is no name that could be written in ASCII */
    static Reference of(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Expected a link but found " + text);
        }
        return new Reference(
                Optional.ofNullable(parts.group(1)).map(scheme -> scheme.toLowerCase(Locale.ROOT)),
                Optional.ofNullable(parts.group(2)).map(IDN::toASCII),
                encoded(parts.group(3)),
                Optional.ofNullable(parts.group(4)).map(Reference::encoded));
    }

    /** What the reference means in a document at an address. */
    Reference resolvedAgainst(URI base) {
        if (scheme.isPresent()) {
            return this;
        }
        Optional<String> baseScheme = Optional.ofNullable(base.getScheme());
        if (authority.isPresent()) {
            return new Reference(baseScheme, authority, path, query);
        }
        String basePath =
                Optional.ofNullable(base.getRawPath()).filter(p -> !p.isEmpty()).orElse("/");
        return new Reference(
                baseScheme,
                Optional.ofNullable(base.getRawAuthority()),
                joined(basePath),
                path.isEmpty() ? query.or(() -> Optional.ofNullable(base.getRawQuery())) : query);
    }

    private String joined(String basePath) {
        if (path.isEmpty()) {
            return basePath;
        }
        return path.startsWith("/") ? path : basePath.substring(0, basePath.lastIndexOf('/') + 1) + path;
    }

    /** The path from the root, without "." and "..". */
    String plainPath() {
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = path.replaceFirst("^/", "").split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean up = segments[i].equals("..");
            boolean dots = up || segments[i].equals(".");
            if (up) {
                kept.pollLast();
            }
            if (!dots) {
                kept.add(segments[i]);
            } else if (i == segments.length - 1) {
                kept.add("");
            }
        }
        return "/" + String.join("/", kept);
    }

    private static String encoded(String part) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : STRAY_PERCENT.matcher(part).replaceAll("%25").getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c == '%' || (c < 0x80 && (Character.isLetterOrDigit(c) || LEGAL.indexOf(c) >= 0))) {
                encoded.append(c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }
}
