package org.onrecord.intake.feeds;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Titles and names without markup, and plain text as HTML. */
final class PlainText {
    /** Longer titles are cut, in UTF-16 units. */
    private static final int LONGEST_TITLE = 2_000;

    /** Longer names of people are none, in UTF-16 units. */
    private static final int LONGEST_NAME = 200;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern BLANK_LINES = Pattern.compile("\\R(?:[ \\t]*+\\R)+");

    private PlainText() {}

    /** The words of a title that is HTML, or may be: its entities are read once, its tags left out. */
    static String ofHtml(String html) {
        String cut = cut(html.strip());
        boolean bare = cut.indexOf('<') < 0 && cut.indexOf('&') < 0;
        return ofText(bare ? cut : Jsoup.parseBodyFragment(cut).text());
    }

    /** A title that is plain text, on one line. */
    static String ofText(String text) {
        return BLANKS.matcher(cut(text)).replaceAll(" ").strip();
    }

    /** Who wrote an entry: "desk@harbour.example (Ana Ruiz)" is Ana Ruiz, and an address alone names nobody. */
    static Optional<String> author(String value) {
        String name = ofHtml(value);
        int open = name.indexOf('(');
        if (open > 0 && name.endsWith(")") && name.lastIndexOf('@', open) >= 0) {
            name = name.substring(open + 1, name.length() - 1).strip();
        }
        boolean isAddress = name.indexOf('@') >= 0 && name.indexOf(' ') < 0;
        return name.isEmpty() || isAddress || name.length() > LONGEST_NAME ? Optional.empty() : Optional.of(name);
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST_TITLE) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_TITLE - 1)) ? LONGEST_TITLE - 1 : LONGEST_TITLE;
        return text.substring(0, end);
    }

    /** Plain text as HTML, with paragraphs where blank lines stand. */
    static String asHtml(String text) {
        return text.isBlank()
                ? ""
                : "<p>" + BLANK_LINES.matcher(escaped(text.strip())).replaceAll("</p>\n<p>") + "</p>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
