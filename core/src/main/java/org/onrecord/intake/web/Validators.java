package org.onrecord.intake.web;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a server gave to recognise a version by; sent back, it lets the server answer "not modified".
 *
 * <p>They belong to one address, and are sent to no other: not to the host that a redirect leads to.
 *
 * @param url the address, after redirects, whose version it is; absent with both others
 * @param etag the ETag header as it came, quotes included
 * @param lastModified the Last-Modified header as it came
 */
public record Validators(Optional<URI> url, Optional<String> etag, Optional<String> lastModified) {
    /** For an address that is fetched for the first time. */
    public static final Validators NONE = new Validators(Optional.empty(), Optional.empty(), Optional.empty());

    /** What may stand in a header; longer ones are not kept, in UTF-16 units. */
    private static final Pattern VALUE = Pattern.compile("[!-~](?:[ -~]{0,510}[!-~])?");

    public Validators {
        expectValue(etag);
        expectValue(lastModified);
        if (url.isEmpty() && (etag.isPresent() || lastModified.isPresent())) {
            throw new IllegalArgumentException("Expected the address that "
                    + etag.or(() -> lastModified).orElse("") + " belongs to but found none");
        }
    }

    /** Those of a response; a value that cannot be sent back is left out. */
    static Validators of(URI url, Optional<String> etag, Optional<String> lastModified) {
        return new Validators(
                Optional.of(url), etag.filter(Validators::isValue), lastModified.filter(Validators::isValue));
    }

    /** Whether they are those of this address. */
    boolean areOf(URI address) {
        return url.filter(address::equals).isPresent();
    }

    /** Those of a newer response where it has any. */
    Validators renewed(Validators newer) {
        return new Validators(
                newer.url.or(() -> url), newer.etag.or(() -> etag), newer.lastModified.or(() -> lastModified));
    }

    private static boolean isValue(String value) {
        return VALUE.matcher(value).matches();
    }

    private static void expectValue(Optional<String> value) {
        if (value.isPresent() && !isValue(value.get())) {
            throw new IllegalArgumentException(
                    "Expected a header's value of at most 512 ASCII characters but found one of "
                            + value.get().length());
        }
    }
}
