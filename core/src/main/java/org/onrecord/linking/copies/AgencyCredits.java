package org.onrecord.linking.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.model.Report;
import org.onrecord.model.Span;

/**
 * Finds the news agencies that a report credits. An agency that is quoted, or whose photograph is shown, is no credit.
 *
 * <p>The agencies' names stand in {@code agencies.txt}, the forms of credit in {@code credits.txt}. A report in which
 * an agency is credited in several places has a credit for each. Of the agencies' names in a report, the first
 * {@value #MOST_NAMES} are looked at, so that a text of nothing else costs no more than a report.
 */
public final class AgencyCredits {
    private static final int MOST_NAMES = 256;
    private static final int FIRST_LINES = 5;
    private static final int LAST_LINES = 3;
    private static final int LONGEST_ABBREVIATION = 4;
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

    /** By name; those that are found in any case, in lower case. */
    private final Map<String, String> agencies;

    private final Pattern names;
    private final List<CreditForm> forms;

    private AgencyCredits(Map<String, String> agencies, List<CreditForm> forms) {
        this.agencies = agencies;
        this.forms = forms;
        names = Pattern.compile(agencies.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(name -> isAbbreviation(name) ? Pattern.quote(name) : "(?i:" + Pattern.quote(name) + ")")
                .collect(Collectors.joining("|", "(?<![\\p{L}\\d@#])(?:", ")(?![\\p{L}\\d])")));
    }

    /** The agencies and forms of credit of the English-language press. */
    public static AgencyCredits english() {
        Map<String, String> agencies = new LinkedHashMap<>();
        CreditFile.load("agencies.txt")
                .sections()
                .forEach((agency, names) -> names.forEach(name -> agencies.put(key(name), agency)));
        List<CreditForm> forms = new ArrayList<>();
        CreditFile.load("credits.txt")
                .sections()
                .forEach((section, lines) -> lines.forEach(line -> forms.add(CreditForm.of(section, line))));
        return new AgencyCredits(agencies, List.copyOf(forms));
    }

    /** The credits of a report, in the order of its text. */
    public List<AgencyCredit> find(Report report) {
        List<AgencyCredit> credits = new ArrayList<>();
        String text = report.text();
        List<Span> lines = LINE.matcher(text)
                .region(report.bodyStart(), text.length())
                .results()
                .map(line -> stripped(text, line.start(), line.end()))
                .filter(line -> line.length() > 0)
                .toList();
        int looked = 0;
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            boolean atEnds = i < FIRST_LINES || i >= lines.size() - LAST_LINES;
            Matcher name = names.matcher(text).region(line.start(), line.end());
            while (looked < MOST_NAMES && name.find()) {
                looked++;
                credit(text, line, new Span(name.start(), name.end()), atEnds).ifPresent(credits::add);
            }
        }
        return List.copyOf(credits);
    }

    private Optional<AgencyCredit> credit(String text, Span line, Span name, boolean atEnds) {
        String words = name.of(text);
        String agency = Optional.ofNullable(agencies.get(words))
                .orElseGet(() -> agencies.getOrDefault(words.toLowerCase(Locale.ROOT), words));
        return forms.stream()
                .filter(form -> atEnds || !form.atEnds())
                .flatMap(form ->
                        form.find(text, line, name).map(span -> new AgencyCredit(agency, form.role(), span)).stream())
                .findFirst();
    }

    private static Span stripped(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** Found in the case that it is given in: capitals alone, or small letters alone as "dpa" is written. */
    private static boolean isAbbreviation(String name) {
        return name.length() <= LONGEST_ABBREVIATION
                && name.chars().filter(Character::isUpperCase).count() != 1;
    }

    /** The agency that an author's line names and nothing else: "The Associated Press", "Reuters". */
    public Optional<String> findNamed(String author) {
        String name = author.strip().replaceFirst("^(?i:the) ", "");
        return Optional.ofNullable(agencies.get(key(name)));
    }

    private static String key(String name) {
        return isAbbreviation(name) ? name : name.toLowerCase(Locale.ROOT);
    }
}
