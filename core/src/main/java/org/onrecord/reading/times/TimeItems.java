package org.onrecord.reading.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.reading.language.Item;
import org.onrecord.reading.language.Items;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.Token;

/** Labels a sentence for the patterns of time: words by their lists, numbers by what they can be of a date or clock. */
final class TimeItems {
    private static final Pattern ISO = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");
    private static final Pattern SLASH = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?");
    private static final Pattern CLOCK_AM_PM = Pattern.compile("\\d{1,2}(?::\\d{2})?[ap]\\.?m\\.?");
    private static final Pattern NTH = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)");
    private static final Pattern DECADE = Pattern.compile("(?:1[5-9]|20)?\\d0s");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d{1,6}\\.\\d{1,3}");
    private static final Pattern FRACTION = Pattern.compile("[1-3]/[2-4]");
    private static final int LONGEST = 40;

    private final TimeWords words;
    private final NumberWords numbers;

    TimeItems(TimeWords words, NumberWords numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    NumberWords numbers() {
        return numbers;
    }

    Items of(Sentence sentence) {
        List<Item> items = new ArrayList<>(sentence.size());
        Items labelled = words.lexicon().label(sentence);
        for (int i = 0; i < labelled.size(); i++) {
            Item item = labelled.get(i);
            Token token = sentence.token(item.from());
            NumberWords.Worded worded = numbers.at(sentence, item.from());
            if (worded.to() >= item.to() && worded.to() > item.from()) {
                items.add(item(item.from(), worded.to(), worded.year() ? "Year" : "Worded"));
                while (i + 1 < labelled.size() && labelled.get(i + 1).from() < worded.to()) {
                    i++;
                }
            } else if (Character.isDigit(token.text().charAt(0))
                    && item.to() + 1 <= sentence.size()
                    && isFraction(sentence, item.to())) {
                items.add(item(item.from(), item.to() + 1, "Mixed"));
                i++;
            } else {
                items.add(label(token)
                        .filter(label -> item.to() == item.from() + 1)
                        .map(label -> item(item.from(), item.to(), label))
                        .orElse(item));
            }
        }
        return new Items(sentence, items);
    }

    private static boolean isFraction(Sentence sentence, int at) {
        return at < sentence.size()
                && FRACTION.matcher(sentence.token(at).text()).matches();
    }

    private Item item(int from, int to, String label) {
        return new Item(from, to, words.lexicon().code(Set.of(label)));
    }

    private Optional<String> label(Token token) {
        String text = token.lower();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (Character.isDigit(text.charAt(0))) {
            return Optional.of(number(text)).filter(label -> !label.isEmpty());
        }
        int hyphen = text.indexOf('-');
        if (hyphen > 0) {
            return hyphenated(token, hyphen);
        }
        return Optional.empty();
    }

    private Optional<String> hyphenated(Token token, int hyphen) {
        String text = token.lower();
        if (text.startsWith("mid-")) {
            String rest = token.text().substring(4);
            return words.code("Month", rest).isPresent()
                    ? Optional.of("MidMonth")
                    : rest.matches("(?:19|20)\\d\\d")
                            ? Optional.of("MidYear")
                            : DECADE.matcher(rest).matches() ? Optional.of("Decade") : Optional.empty();
        }
        if (text.matches("(?:pre|post)-(?:19|20)\\d\\d")) {
            return Optional.of("MidYear");
        }
        return isUnit(text) && isCount(text) ? Optional.of("NumUnit") : Optional.empty();
    }

    private boolean isCount(String text) {
        return HyphenatedSpan.number(text, numbers).isPresent();
    }

    private boolean isUnit(String text) {
        return HyphenatedSpan.unit(text, words).isPresent();
    }

    private String number(String text) {
        if (text.chars().allMatch(Character::isDigit)) {
            return digits(text);
        }
        if (ISO.matcher(text).matches()) {
            return "Iso";
        }
        if (SLASH.matcher(text).matches()) {
            return "Slash";
        }
        if (CLOCK.matcher(text).matches()) {
            return "Clock";
        }
        if (CLOCK_AM_PM.matcher(text).matches()) {
            return "ClockAmPm";
        }
        if (NTH.matcher(text).matches()) {
            return "DayNth";
        }
        if (DECADE.matcher(text).matches()) {
            return "Decade";
        }
        if (AMOUNT.matcher(text).matches()) {
            return "Integer";
        }
        return isUnit(text) && isCount(text) ? "NumUnit" : "";
    }

    private static String digits(String text) {
        int value = text.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(text);
        if (text.length() <= 2) {
            return value == 0 || value > 31 ? "Integer" : value <= 12 ? "DayHour" : value <= 24 ? "DayTeen" : "DayHigh";
        }
        if (text.length() == 4 && value >= 1500 && value < 2100) {
            return "Year";
        }
        boolean clock = text.length() == 4 && value / 100 < 24 && value % 100 < 60;
        return clock ? "Military" : "Integer";
    }
}
