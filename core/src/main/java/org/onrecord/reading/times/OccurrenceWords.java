package org.onrecord.reading.times;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onrecord.model.TimeExpression;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.Token;
import org.onrecord.reading.language.WordList;

/** The words by which a time is put to an incident, or to something else. */
final class OccurrenceWords {
    static final String PAGE = "PageLine";
    static final String VERSION = "Version";
    static final String BOUNDARY = "Boundary";
    static final String SAYING = "Saying";
    static final String LATER = "Later";
    static final String OTHER = "Other";

    private static final List<String> KINDS = List.of("Aside", "Perhaps", "Incident", "Happened");
    private static final Set<String> CLOCK_WORDS = Set.of("a.m.", "p.m.", "am", "pm", "a.m", "p.m");

    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final TimeWords times;

    OccurrenceWords(WordList words, TimeWords times) {
        this.times = times;
        for (String list : List.of(PAGE, VERSION, BOUNDARY, SAYING, LATER, OTHER, "Lead")) {
            lists.put(list, words.entries("list:" + list).stream().collect(Collectors.toUnmodifiableSet()));
        }
        for (String kind : KINDS) {
            words.entries("list:" + kind).forEach(word -> kinds.putIfAbsent(word, kind.toLowerCase(Locale.ROOT)));
        }
    }

    boolean is(String word, String list) {
        return lists.getOrDefault(list, Set.of()).contains(word);
    }

    /** Which of the lists of what takes place has a word; empty for none. */
    String kind(String word) {
        return kinds.getOrDefault(word, "");
    }

    /** Whether a word in a lead tells if the report is news of the incident. */
    boolean tellsOfLead(String word) {
        return kinds.containsKey(word) || is(word, LATER) || is(word, "Lead");
    }

    /** Whether of two tokens one is the name of a month and the other a number: "February 31". */
    boolean isMonthWithNumber(Token one, Token next) {
        return isMonth(one) && isNumber(next) || isNumber(one) && isMonth(next);
    }

    private boolean isMonth(Token token) {
        return token.isCapitalised()
                && !token.lower().equals("may")
                && times.code("Month", token.text()).isPresent();
    }

    private static boolean isNumber(Token token) {
        return token.text().length() < 3 && Character.isDigit(token.text().charAt(0));
    }

    /** How an expression is made, by the words in the tokens [from, to). */
    String form(TimeExpression time, Sentence sentence, int from, int to) {
        Set<String> parts = IntStream.range(from, to)
                .mapToObj(i -> part(sentence.token(i).text(), sentence.token(i).lower()))
                .collect(Collectors.toSet());
        String first = sentence.token(from).lower();
        String hour = parts.contains("part") || parts.contains("clock") ? " part" : "";
        if (parts.contains("month") && (parts.contains("number") || parts.contains("clock"))) {
            return parts.contains("year") ? "full date" : parts.contains("weekday") ? "weekday date" : "date";
        }
        if (parts.contains("weekday")) {
            return (parts.contains("last") ? "last weekday" : "weekday") + hour;
        }
        if (parts.contains("day")) {
            return first.equals("yesterday") ? first : "today" + hour;
        }
        for (String alone : List.of("numeric", "tonight", "month", "year", "clock")) {
            if (parts.contains(alone)) {
                return alone;
            }
        }
        if (parts.contains("part")) {
            return first.equals("this") ? "this part" : "part";
        }
        return time.kind() == TimeExpression.Kind.TIME ? "other time" : "other";
    }

    private String part(String text, String lower) {
        if (Character.isDigit(text.charAt(0))) {
            return ofDigits(text);
        }
        if (CLOCK_WORDS.contains(lower)) {
            return "clock";
        }
        if (times.code("Weekday", lower).isPresent()
                || times.code("WeekdayShort", text).isPresent()) {
            return "weekday";
        }
        if (times.code("Month", text).isPresent()) {
            return "month";
        }
        if (times.code("DayWord", lower).isPresent()) {
            return "day";
        }
        if (times.code("Tonight", lower).isPresent() || lower.equals("overnight")) {
            return "tonight";
        }
        return times.code("Part", lower).isPresent() ? "part" : lower;
    }

    private static String ofDigits(String text) {
        if (text.indexOf(':') > 0) {
            return "clock";
        }
        if (text.indexOf('-') > 0 || text.indexOf('/') > 0 || text.indexOf('.') > 0) {
            return "numeric";
        }
        return text.length() == 4 ? "year" : "number";
    }
}
