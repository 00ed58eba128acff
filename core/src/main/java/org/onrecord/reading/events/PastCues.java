package org.onrecord.reading.events;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.reading.events.Belonging.Scope;
import org.onrecord.reading.language.Item;
import org.onrecord.reading.language.Items;
import org.onrecord.reading.language.Lexicon;
import org.onrecord.reading.language.Sentence;

/** Finds in a sentence the words that point to another time, another incident or a total. */
final class PastCues {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int RECENT_DAYS = 20;
    private static final int MANY = 5;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, Scope> SCOPES = Map.of(
            "Past",
            Scope.OTHER,
            "Total",
            Scope.TOTAL,
            "Separate",
            Scope.OTHER,
            "Follows",
            Scope.OTHER,
            "Linked",
            Scope.LINKED);

    private static final Pattern VIDEO_LENGTH = Pattern.compile("\\d{1,2}:\\d{2}");

    private final Lexicon lexicon;

    PastCues(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The cues of a sentence in token order, as they stand to the day from which the report looks back; where that is
     * unknown, every year points back and no month does.
     */
    List<PastCue> in(Sentence sentence, Optional<LocalDate> published) {
        Items items = lexicon.label(sentence);
        List<PastCue> cues = new ArrayList<>();
        if (isVideo(sentence)) {
            cues.add(new PastCue(0, 1, Scope.LINKED, "video", false));
        }
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            SCOPES.forEach((label, scope) -> {
                if (lexicon.has(item, label) && (scope != Scope.LINKED || isLink(sentence, item))) {
                    cues.add(
                            new PastCue(item.from(), item.to(), scope, words(sentence, item), label.equals("Follows")));
                }
            });
            dateAt(sentence, item.from(), published).ifPresent(cues::add);
            manyAt(sentence, item.from()).ifPresent(cues::add);
        }
        return cues;
    }

    /** "44 shootings": a number of incidents, so that what they did is a total. */
    private Optional<PastCue> manyAt(Sentence sentence, int at) {
        if (!lexicon.lists(sentence.token(at).lower(), "IncidentNouns")) {
            return Optional.empty();
        }
        for (int i = Math.max(0, at - 3); i < at; i++) {
            String text = sentence.token(i).text();
            if (text.matches("[0-9]{1,4}") && Integer.parseInt(text) > MANY && yearAt(sentence, i) == 0) {
                return Optional.of(new PastCue(i, at + 1, Scope.TOTAL, "many", false));
            }
        }
        return Optional.empty();
    }

    /** "ALSO READ: …", "Related Train crash kills 12": a capital, and a headline behind it. */
    private static boolean isLink(Sentence sentence, Item item) {
        int next = item.to();
        return sentence.token(item.from()).isCapitalised()
                && next < sentence.size()
                && (sentence.token(next).text().equals(":")
                        || sentence.token(next).isCapitalised());
    }

    /** "1:49 Grandmother speaks of her loss": the length of a video stands before its title. */
    private static boolean isVideo(Sentence sentence) {
        return sentence.size() > 1
                && sentence.token(1).isCapitalised()
                && VIDEO_LENGTH.matcher(sentence.token(0).text()).matches();
    }

    private static String words(Sentence sentence, Item item) {
        StringBuilder words = new StringBuilder();
        for (int i = item.from(); i < item.to(); i++) {
            words.append(sentence.token(i).lower()).append(' ');
        }
        return words.toString().strip();
    }

    private Optional<PastCue> dateAt(Sentence sentence, int at, Optional<LocalDate> published) {
        int month = monthAt(sentence, at);
        if (month > 0) {
            return published.flatMap(day -> monthCue(sentence, at, month, day));
        }
        int year = yearAt(sentence, at);
        int now = published.map(LocalDate::getYear).orElse(LAST_YEAR);
        if (year == 0 || year >= now || at > 0 && published.isPresent() && isPartOfDate(sentence, at)) {
            return Optional.empty();
        }
        // "since 2005, when four men killed 52" names one incident of that year, not a total.
        boolean one = at + 2 < sentence.size() && sentence.token(at + 2).lower().equals("when");
        boolean since = !one && at > 0 && sentence.token(at - 1).lower().equals("since");
        return Optional.of(new PastCue(at, at + 1, since ? Scope.TOTAL : Scope.OTHER, String.valueOf(year), false));
    }

    /** Whether the month that this year belongs to has been read already. */
    private boolean isPartOfDate(Sentence sentence, int at) {
        for (int i = Math.max(0, at - 3); i < at; i++) {
            if (monthAt(sentence, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The first full date of a sentence: day, month and year. */
    Optional<LocalDate> fullDate(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            int month = monthAt(sentence, i);
            if (month == 0) {
                continue;
            }
            int day = 0;
            for (int j = Math.max(0, i - 1); j < Math.min(sentence.size(), i + 4); j++) {
                String text = sentence.token(j).text();
                if (day == 0 && text.matches("[0-3]?[0-9]")) {
                    day = Integer.parseInt(text);
                }
                if (day > 0 && yearAt(sentence, j) > 0) {
                    return Optional.of(date(yearAt(sentence, j), month, day, LocalDate.EPOCH));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<PastCue> monthCue(Sentence sentence, int at, int month, LocalDate published) {
        int year = 0;
        int day = 0;
        int end = at + 1;
        for (int i = at + 1; i < Math.min(sentence.size(), at + 4); i++) {
            String text = sentence.token(i).text();
            if (yearAt(sentence, i) > 0) {
                year = yearAt(sentence, i);
                end = i + 1;
                break;
            }
            if (day == 0 && text.matches("[0-3]?[0-9](st|nd|rd|th)?")) {
                day = Integer.parseInt(text.replaceAll("\\D", ""));
                end = i + 1;
            } else if (!text.equals(",") && !text.equals("of")) {
                break;
            }
        }
        if (day == 0 && at > 0 && sentence.token(at - 1).text().matches("[0-3]?[0-9]")) {
            day = Integer.parseInt(sentence.token(at - 1).text());
        }
        LocalDate date = date(year, month, day, published);
        long away = Math.abs(ChronoUnit.DAYS.between(date, published));
        boolean sameMonth = day == 0 && year == 0 && month == published.getMonthValue();
        if (sameMonth || away <= RECENT_DAYS) {
            return Optional.empty();
        }
        boolean since = at > 0 && sentence.token(at - 1).lower().equals("since");
        return Optional.of(new PastCue(
                at, end, since ? Scope.TOTAL : Scope.OTHER, YearMonth.from(date).toString(), false));
    }

    private static LocalDate date(int year, int month, int day, LocalDate published) {
        int y = year > 0 ? year : published.getYear();
        LocalDate date = YearMonth.of(y, month).atDay(Math.min(Math.max(day, 15), 28));
        if (day > 0 && day <= 28) {
            date = date.withDayOfMonth(day);
        }
        return year == 0 && date.isAfter(published.plusDays(RECENT_DAYS)) ? date.minusYears(1) : date;
    }

    private int monthAt(Sentence sentence, int at) {
        String text = sentence.token(at).text();
        boolean month =
                lexicon.lists(text, "Month") && !text.equals("May") || text.equals("May") && isMay(sentence, at);
        return month ? MONTHS.indexOf(text.substring(0, 3).toLowerCase(Locale.ROOT)) + 1 : 0;
    }

    private static boolean isMay(Sentence sentence, int at) {
        boolean number = at + 1 < sentence.size()
                && Character.isDigit(sentence.token(at + 1).text().charAt(0));
        return number
                || at > 0
                        && List.of("in", "last", "since", "of", "this", "a")
                                .contains(sentence.token(at - 1).lower());
    }

    /** The year that a token names; 0 where it names none. */
    static int yearAt(Sentence sentence, int at) {
        String text = sentence.token(at).text();
        if (text.length() != 4 || !text.chars().allMatch(Character::isDigit)) {
            return 0;
        }
        int year = Integer.parseInt(text);
        return year >= FIRST_YEAR && year < LAST_YEAR ? year : 0;
    }
}
