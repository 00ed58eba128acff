package org.onrecord.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one format gives of a report, before anything is checked.
 *
 * @param title empty where the format gives none
 * @param publishedAt the day, as its place of publication has it
 * @param notes what a person should know about how it was read
 */
record Draft(
        String title,
        String body,
        Optional<String> publisher,
        Optional<LocalDate> publishedAt,
        Optional<URI> url,
        Particulars particulars,
        List<String> notes) {
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final int MONTHS = 12;

    Draft {
        notes = List.copyOf(notes);
    }

    boolean hasWords() {
        return !title.isBlank() || !body.isBlank();
    }

    /** A text of which nothing else is known. */
    static Draft ofBody(String body) {
        return new Draft("", body, Optional.empty(), Optional.empty(), Optional.empty(), Particulars.NONE, List.of());
    }

    /**
     * The day of an ISO 8601 date or date-time, as its place of publication wrote it; absent for anything else.
     *
     * <p>{@code 10/17/2016} and {@code 17/10/2016} are read too: only one order makes a day of them. {@code 10/4/2017}
     * is absent: nothing tells whether it is in April or in October.
     */
    static Optional<LocalDate> findDate(String value) {
        String stripped = value.strip();
        Matcher slashes = SLASHES.matcher(stripped);
        return slashes.matches() ? findInAnyOrder(slashes) : findIso(stripped);
    }

    private static Optional<LocalDate> findInAnyOrder(Matcher slashes) {
        int first = Integer.parseInt(slashes.group(1));
        int second = Integer.parseInt(slashes.group(2));
        if (first <= MONTHS && second <= MONTHS && first != second) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(slashes.group(3)), Math.min(first, second), Math.max(first, second)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> findIso(String stripped) {
        boolean dateAlone = stripped.length() == 10;
        boolean withTime = stripped.length() > 10 && "Tt ".indexOf(stripped.charAt(10)) >= 0;
        if (!dateAlone && !withTime) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(stripped.substring(0, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The moment of an ISO 8601 date-time with its offset; absent for anything else. */
    static Optional<OffsetDateTime> findMoment(String value) {
        try {
            return Optional.of(OffsetDateTime.parse(value.strip().replaceFirst(" ", "T")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** An address of the web; absent for anything else, such as {@code javascript:}, as readers will follow it. */
    static Optional<URI> findUrl(String value) {
        try {
            return Optional.of(new URI(value.strip()))
                    .filter(url ->
                            "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
