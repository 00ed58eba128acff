package org.onrecord.intake.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads addresses as people, feeds and servers write them, into the one form that is fetched: http or https, a host in
 * ASCII, no user, no fragment, no default port, a path.
 */
public final class WebAddress {
    /** Longer addresses are refused, in UTF-16 units. */
    static final int LONGEST = 4096;

    private static final Pattern DIGITS = Pattern.compile("[0-9]+|0[xX][0-9a-fA-F]*");
    private static final Pattern IPV4 =
            Pattern.compile("(?:(?:0|[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-5])(?:\\.(?!$)|$)){4}");
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-fA-F:.]+\\]");

    private WebAddress() {}

    /** The address that a text names by itself; absent where it is none of the web's. */
    public static Optional<URI> find(String text) {
        return found(Optional.empty(), text);
    }

    /** The address that a link in a page or feed names; absent where it is none of the web's. */
    public static Optional<URI> resolve(URI base, String link) {
        return found(Optional.of(base), link);
    }

    private static Optional<URI> found(Optional<URI> base, String text) {
        try {
            return Optional.of(expect(base, text));
        } catch (FetchRefusal refusal) {
            return Optional.empty();
        }
    }

    /** The address to fetch, relative to a base where there is one. */
    static URI expect(Optional<URI> base, String text) throws FetchRefusal {
        if (text.length() > LONGEST) {
            throw notOfTheWeb("one of %,d characters; at most %,d are read".formatted(text.length(), LONGEST));
        }
        String line = text.replaceAll("[\\t\\r\\n]", "").strip();
        try {
            Reference reference = Reference.of(line);
            return canonical(base.map(reference::resolvedAgainst).orElse(reference), line);
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw notOfTheWeb("\"" + line + "\"");
        }
    }

    private static URI canonical(Reference reference, String line) throws FetchRefusal, URISyntaxException {
        String scheme = reference.scheme().orElse("");
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw notOfTheWeb("\"" + line + "\"");
        }
        URI uri = new URI(scheme + "://" + reference.authority().orElse("") + "/");
        if (uri.getRawUserInfo() != null) {
            throw FetchRefusal.lasting("user in address", "an address with a user's name; give one without \"…@\"");
        }
        int port = uri.getPort() == (scheme.equals("http") ? 80 : 443) ? -1 : uri.getPort();
        if (port == 0 || port > 65_535) {
            throw notOfTheWeb("one with port " + port);
        }
        String whole = scheme + "://" + host(uri) + (port < 0 ? "" : ":" + port) + reference.plainPath()
                + reference.query().map(query -> "?" + query).orElse("");
        if (whole.length() > LONGEST) {
            throw notOfTheWeb("one of %,d characters; at most %,d are read".formatted(whole.length(), LONGEST));
        }
        return new URI(whole);
    }

    /** The host in lower case: a name, or an address of a network in its usual form. */
    private static String host(URI uri) throws FetchRefusal {
        String host = uri.getHost();
        if (host == null) {
            throw notOfTheWeb("\"" + uri + "\", which names no host");
        }
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        String last = name.substring(name.lastIndexOf('.') + 1);
        if (IPV6.matcher(name).matches()) {
            return ipv6(name);
        }
        boolean odd = name.startsWith("[")
                || (DIGITS.matcher(last).matches() && !IPV4.matcher(name).matches());
        if (odd || name.length() > 253) {
            throw notOfTheWeb("\"" + uri + "\", whose host is no name and no usual network address");
        }
        return name.toLowerCase(Locale.ROOT);
    }

    /** In its long form, or as the IPv4 address that it stands for; digits alone, so nothing is looked up. */
    private static String ipv6(String literal) throws FetchRefusal {
        try {
            InetAddress address = InetAddress.getByName(literal);
            String digits = address.getHostAddress();
            return address instanceof Inet4Address ? digits : "[" + digits + "]";
        } catch (UnknownHostException e) {
            throw notOfTheWeb("\"" + literal + "\" for a host");
        }
    }

    private static FetchRefusal notOfTheWeb(String found) {
        return FetchRefusal.lasting(
                "no web address", "expected an address that starts with http:// or https:// but found " + found);
    }
}
