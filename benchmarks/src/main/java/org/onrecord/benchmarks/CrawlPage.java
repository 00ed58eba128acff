package org.onrecord.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pages made of random words between the little words of a language, inside of what news sites put around them. */
final class CrawlPage {
    private static final List<String> ENGLISH =
            List.of("the", "of", "and", "to", "that", "with", "from", "were", "by", "said", "after", "who", "in", "on");
    private static final List<String> FRENCH = List.of(
            "une explosion a eu lieu dans la nuit près du marché central de la ville",
            "les secours recherchent encore des personnes sous les décombres de l'immeuble",
            "selon le ministère de l'Intérieur, le bilan pourrait encore s'alourdir",
            "les enquêteurs n'ont pas établi pour le moment les causes de l'incendie",
            "plusieurs blessés ont été transportés à l'hôpital, ont indiqué les autorités");
    private static final String[] BEGIN = {
        "b", "br", "c", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t"
    };
    private static final String[] MIDDLE = {"a", "e", "i", "o", "u", "ai", "ea", "ou"};
    private static final String[] END = {"l", "m", "n", "nd", "r", "rt", "s", "st", "t", "ck", "ng", "ry"};

    private final Random random;

    CrawlPage(Random random) {
        this.random = random;
    }

    String article(int number) {
        return page(number, "en", ENGLISH);
    }

    String french(int number) {
        return page(number, "fr", FRENCH);
    }

    /** A page of teasers that names no day. */
    String section() {
        return "<!DOCTYPE html><html lang=en><head><title>World</title>" + scripts() + "</head><body>" + teasers(60)
                + "</body></html>";
    }

    private String page(int number, String language, List<String> little) {
        String title = capital(words(little, 9));
        String day = String.format(Locale.ROOT, "2024-%02d-%02d", 1 + number / 28 % 12, 1 + number % 28);
        String paragraphs = IntStream.range(0, 8 + random.nextInt(20))
                .mapToObj(i -> "<p class=\"" + hex(6) + "\">" + paragraph(little) + "</p>\n")
                .collect(Collectors.joining());
        return "<!DOCTYPE html><html lang=" + language + "><head><meta charset=utf-8><title>" + title
                + " - Harbour News</title><meta property=\"og:title\" content=\"" + title
                + "\"><meta property=\"article:published_time\" content=\"" + day + "T08:00:00+01:00\">"
                + "<meta property=\"og:site_name\" content=\"Harbour News\">" + scripts() + "</head><body>"
                + teasers(20) + "<main><article><h1>" + title + "</h1>" + paragraphs
                + "<figure><img src=\"/" + hex(16) + ".jpg\"><figcaption>" + words(little, 12)
                + "</figcaption></figure>"
                + "</article><aside>" + teasers(20) + "</aside></main><footer>" + teasers(20)
                + "</footer></body></html>";
    }

    private String paragraph(List<String> little) {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> capital(words(little, 12 + random.nextInt(16))) + ".")
                .collect(Collectors.joining(" "));
    }

    private String scripts() {
        return IntStream.range(0, 12)
                .mapToObj(i -> "<script>window.d" + i + "={\"id\":\"" + hex(1200) + "\"}</script>\n")
                .collect(Collectors.joining());
    }

    private String teasers(int count) {
        return "<ul class=\"list-" + hex(4) + "\">"
                + IntStream.range(0, count)
                        .mapToObj(i -> "<li class=\"item\"><a data-id=\"" + hex(12) + "\" href=\"/news/" + hex(8)
                                + "\">" + capital(words(ENGLISH, 7)) + "</a></li>\n")
                        .collect(Collectors.joining())
                + "</ul>";
    }

    private String words(List<String> little, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> little.equals(FRENCH) || random.nextInt(5) < 2 ? pick(little) : word())
                .collect(Collectors.joining(" "));
    }

    private String word() {
        String word = pick(BEGIN) + pick(MIDDLE) + pick(END);
        return random.nextBoolean() ? word : word + pick(MIDDLE) + pick(END);
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private String hex(int digits) {
        StringBuilder hex = new StringBuilder(digits);
        for (int i = 0; i < digits; i++) {
            hex.append(Character.forDigit(random.nextInt(16), 16));
        }
        return hex.toString();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
