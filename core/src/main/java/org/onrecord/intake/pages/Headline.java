package org.onrecord.intake.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A page's headline: of those that it gives in its headings, OpenGraph and JSON-LD, which often differ, the one that most
 * of them and {@code title} agree on, else the one that a reader of the page sees. Without the name of the site behind it.
 */
final class Headline {
    private static final int MOST_HEADINGS = 3;

    /** A longer text is no headline, in UTF-16 units. */
    private static final int LONGEST = 500;

    /** What stands between a headline and the name of the site. */
    private static final Pattern DIVIDER = Pattern.compile("\\s[|\\-–—:•·»]+\\s+");

    private final List<String> headings;
    private final Optional<String> site;

    private Headline(List<String> headings, Optional<String> site) {
        this.headings = headings;
        this.site = site;
    }

    /** Empty where the page has none. */
    static String of(PageElements elements, StructuredData data, Optional<String> site) {
        List<String> headings = elements.headings.stream()
                .limit(MOST_HEADINGS)
                .map(Element::text)
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.length() < LONGEST)
                .toList();
        Stream<String> others = Stream.of(elements.findMeta("og:title"), data.find("headline"))
                .flatMap(Optional::stream)
                .map(title -> Parser.unescapeEntities(title, false).strip());
        String page = elements.document.title().strip();
        return new Headline(headings, site).chosen(Stream.concat(headings.stream(), others), page);
    }

    private String chosen(Stream<String> all, String page) {
        List<String> given =
                all.map(this::withoutSite).filter(title -> !title.isEmpty()).toList();
        List<String> compared = new ArrayList<>();
        given.forEach(title -> compared.add(words(title)));
        String ofPage = words(page);
        String best = "";
        long most = 0;
        for (int i = 0; i < given.size(); i++) {
            String words = compared.get(i);
            long votes = compared.stream().filter(words::equals).count() + (ofPage.startsWith(words) ? 1 : 0);
            if (votes > most) {
                most = votes;
                best = given.get(i);
            }
        }
        return best.isEmpty() ? withoutSite(page) : best;
    }

    /** A text in lower case with blanks for what is no letter or digit, so that quotes and dashes make no difference. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean gap = false;
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                words.append(gap && !words.isEmpty() ? " " : "").append(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return words.toString();
    }

    private String withoutSite(String title) {
        if (title.length() > LONGEST) {
            return "";
        }
        Matcher divider = DIVIDER.matcher(title);
        int last = -1;
        int behind = -1;
        while (divider.find()) {
            last = divider.start();
            behind = divider.end();
        }
        if (last <= 0) {
            return title;
        }
        String head = title.substring(0, last).strip();
        String tail = title.substring(behind).strip();
        boolean named = site.filter(name -> name.equalsIgnoreCase(tail)).isPresent() || headings.contains(head);
        return named ? head : title;
    }
}
