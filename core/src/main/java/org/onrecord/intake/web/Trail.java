package org.onrecord.intake.web;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Where redirects have led so far. */
final class Trail {
    private final int longest;
    private final Set<URI> visited = new LinkedHashSet<>();
    private URI at;
    private boolean permanent = true;
    private Optional<URI> movedTo = Optional.empty();

    Trail(URI start, int longest) {
        this.at = start;
        this.longest = longest;
        visited.add(start);
    }

    URI at() {
        return at;
    }

    /** How far permanent redirects led before any other. */
    Optional<URI> movedTo() {
        return movedTo;
    }

    /** Goes where a redirect leads; what is there is still to be checked. */
    void follow(Answer redirect) throws FetchRefusal {
        String location = redirect.header("Location")
                .orElseThrow(() -> FetchRefusal.lasting(
                        "bad redirect",
                        "expected a Location with HTTP status " + redirect.status() + " but found none; check " + at));
        URI next = next(location);
        if (at.getScheme().equals("https") && next.getScheme().equals("http")) {
            throw FetchRefusal.lasting(
                    "insecure redirect",
                    "expected an encrypted connection but the redirect leads to " + next
                            + "; give that address itself if it is to be trusted");
        }
        if (!visited.add(next) || visited.size() > longest + 1) {
            throw FetchRefusal.tooManyRedirects(longest, next);
        }
        permanent &= redirect.isPermanentRedirect();
        movedTo = permanent ? Optional.of(next) : movedTo;
        at = next;
    }

    private URI next(String location) throws FetchRefusal {
        try {
            return WebAddress.expect(Optional.of(at), location);
        } catch (FetchRefusal refusal) {
            throw FetchRefusal.lasting("bad redirect", "redirected where nothing is fetched: " + refusal.reason());
        }
    }
}
