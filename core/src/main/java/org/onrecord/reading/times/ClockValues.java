package org.onrecord.reading.times;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Values of clock times: the day that their words name, else the one that is spoken of, and the time of that day. */
final class ClockValues {
    private ClockValues() {}

    static Optional<Timex> clock(Found found, Anchors anchors) {
        Optional<String> time = time(found);
        if (time.isEmpty()) {
            return Optional.empty();
        }
        return day(found, anchors).map(day -> Timex.time(day + "T" + time.get()));
    }

    private static Optional<String> day(Found found, Anchors anchors) {
        if (found.has("month") || found.has("month2")) {
            String end = found.has("month") ? "" : "2";
            int month = CalendarValues.month(found, "month" + end);
            int day = found.number("day" + end).orElse(0);
            return found.has("year" + end)
                    ? Days.day(found.number("year" + end).orElse(0), month, day)
                    : CalendarValues.dayOfYear(found, anchors, month, day);
        }
        if (found.has("weekday")) {
            return RelativeValues.weekday(found, anchors).map(Timex::value).map(value -> value.replaceAll("T.*", ""));
        }
        if (found.has("word")) {
            return RelativeValues.dayWord(found, anchors).map(Timex::value).map(value -> value.replaceAll("T.*", ""));
        }
        return Optional.of(anchors.spoken().map(LocalDate::toString).orElse("XXXX-XX-XX"));
    }

    /** "20:15" of the group's words; absent where the day has no such time, or the words are a score or a rate. */
    private static Optional<String> time(Found found) {
        Optional<String> noon = found.code("clock", "Noon");
        if (noon.isPresent()) {
            return noon;
        }
        String text = found.text("clock");
        String digits = text.replaceAll("[^0-9:]", "");
        boolean am = text.contains("a");
        boolean pm = text.contains("p");
        String[] parts = digits.length() == 4 && !digits.contains(":")
                ? new String[] {digits.substring(0, 2), digits.substring(2)}
                : digits.split(":");
        int hour = Integer.parseInt(parts[0]);
        int minute = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        boolean half = am || pm;
        boolean placed = half || found.holds("Zone") || found.before(1).equals("at") || found.has("weekday");
        if (!placed || minute > 59 || hour > (half ? 12 : 24)) {
            return Optional.empty();
        }
        int shown = half ? hour % 12 + (pm ? 12 : 0) : hour;
        return Optional.of(String.format(Locale.ROOT, "%02d:%02d", shown, minute));
    }
}
