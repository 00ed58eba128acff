package org.onrecord.intake.web;

import java.net.IDN;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.utils.URIUtils;

/**
 * Reads addresses as people, feeds and servers write them, into the one form that is fetched: http or https, a host in
 * ASCII, no user, no fragment, no default port, a path.
 */
public final class WebAddress {
    /** Longer addresses are refused, in UTF-16 units. */
    static final int LONGEST = 4096;

    /** The parts of a URI reference (RFC 3986, appendix B), without its fragment. */
    private static final Pattern PARTS = Pattern.compile("(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?.*");

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+|0[xX][0-9a-fA-F]*");
    private static final Pattern IPV4 =
            Pattern.compile("(?:(?:0|[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-5])(?:\\.(?!$)|$)){4}");
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-fA-F:.]+\\]");
    private static final Pattern ABOVE_ROOT = Pattern.compile("^(?:/\\.\\.?(?=/|$))+");
    private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");
    private static final String LEGAL = "!$&'()*+,;=:@/?-._~";

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
        Matcher parts = PARTS.matcher(line);
        if (!parts.matches() || (parts.group(1) != null && !isWeb(parts.group(1)))) {
            throw notOfTheWeb("\"" + line + "\"");
        }
        try {
            URI reference = new URI(written(parts));
            boolean relative = base.isPresent() && !reference.isAbsolute();
            return canonical(relative ? URIUtils.resolve(base.get(), reference) : reference.normalize());
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw notOfTheWeb("\"" + line + "\"");
        }
    }

    private static boolean isWeb(String scheme) {
        return SCHEME.matcher(scheme).matches()
                && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"));
    }

    /** The reference in the characters that a URI may have. */
    private static String written(Matcher parts) {
        StringBuilder uri = new StringBuilder();
        if (parts.group(1) != null) {
            uri.append(parts.group(1).toLowerCase(Locale.ROOT)).append(':');
        }
        if (parts.group(2) != null) {
            uri.append("//").append(IDN.toASCII(parts.group(2)));
        }
        appendEncoded(uri, parts.group(3));
        if (parts.group(4) != null) {
            appendEncoded(uri.append('?'), parts.group(4));
        }
        return uri.toString();
    }

    private static void appendEncoded(StringBuilder uri, String part) {
        for (byte b : STRAY_PERCENT.matcher(part).replaceAll("%25").getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c == '%' || (c < 0x80 && (Character.isLetterOrDigit(c) || LEGAL.indexOf(c) >= 0))) {
                uri.append(c);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
    }

    private static URI canonical(URI uri) throws FetchRefusal, URISyntaxException {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!isWeb(scheme)) {
            throw notOfTheWeb("\"" + uri + "\"");
        }
        if (uri.getRawUserInfo() != null) {
            throw FetchRefusal.lasting("user in address", "an address with a user's name; give one without \"…@\"");
        }
        int port = uri.getPort() == (scheme.equals("http") ? 80 : 443) ? -1 : uri.getPort();
        if (port == 0 || port > 65_535) {
            throw notOfTheWeb("one with port " + port);
        }
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String whole = scheme + "://" + host(uri) + (port < 0 ? "" : ":" + port)
                + ABOVE_ROOT.matcher(path).replaceFirst("") + query;
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
