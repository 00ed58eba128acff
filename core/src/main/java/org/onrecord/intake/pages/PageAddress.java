package org.onrecord.intake.pages;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The address that a page calls its own. A page speaks for its own site alone: where it was fetched from is known, one of
 * another host is passed over, since anybody can name anybody's; so is a home page, which is many templates' mistake.
 */
final class PageAddress {
    private PageAddress() {}

    /**
     * The first that can be believed, else where the page came from.
     *
     * @param named what the page names, most trusted first; relative ones are read as on {@code fetched}
     */
    static Optional<URI> of(Stream<String> named, Optional<URI> fetched) {
        return named.flatMap(name -> resolve(name, fetched).stream())
                .filter(address ->
                        !isHome(address) || fetched.filter(PageAddress::isHome).isPresent())
                .filter(address ->
                        fetched.map(from -> isSameSite(address, from)).orElse(true))
                .findFirst()
                .or(() -> fetched);
    }

    /** An absolute address of the web; absent for anything else, such as {@code javascript:}. */
    static Optional<URI> resolve(String address, Optional<URI> base) {
        try {
            URI given = new URI(address.strip());
            URI whole =
                    given.isAbsolute() || base.isEmpty() ? given : base.get().resolve(given);
            String scheme = String.valueOf(whole.getScheme()).toLowerCase(Locale.ROOT);
            return Optional.of(whole)
                    .filter(uri -> uri.getHost() != null && (scheme.equals("http") || scheme.equals("https")));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isHome(URI address) {
        String path = String.valueOf(address.getPath());
        return (path.isEmpty() || path.equals("/")) && address.getQuery() == null;
    }

    private static boolean isSameSite(URI one, URI other) {
        String a = site(one);
        String b = site(other);
        return a.equals(b) || a.endsWith("." + b) || b.endsWith("." + a);
    }

    private static String site(URI address) {
        return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|amp|edition)\\.", "");
    }
}
