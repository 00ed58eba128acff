package org.onrecord.intake.feeds;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the root of an XML document: its declaration, comments, processing instructions and a document type,
 * none of which a feed needs. They are passed over here, so that the parser never meets a document type or an entity.
 *
 * @param start where the root begins
 * @param root the root's name, without its prefix
 * @param clean whether nothing else stood before it
 */
record Prolog(int start, String root, boolean clean) {
    private static final Pattern NAME =
            Pattern.compile("<(?:[A-Za-z_][\\w.-]{0,40}:)?([A-Za-z_][\\w.-]{0,40})(?=[\\s/>]|$)");
    private static final Pattern ROOTS =
            Pattern.compile("<(?:[A-Za-z_][\\w.-]{0,40}:)?(rss|RDF|feed|urlset|sitemapindex)(?=[\\s>])");

    /** How far junk before the root may reach, in UTF-16 units. */
    private static final int JUNK = 65_536;

    /** The prolog; absent where no element follows it. */
    static Optional<Prolog> find(String text) {
        int at = skip(text, 0);
        Matcher name = NAME.matcher(text).region(at, text.length());
        return name.lookingAt() ? Optional.of(new Prolog(at, name.group(1), true)) : Optional.empty();
    }

    /** The root of a feed behind anything. */
    static Optional<Prolog> findBehindJunk(String text) {
        Matcher root = ROOTS.matcher(text).region(0, Math.min(text.length(), JUNK));
        return root.find() ? Optional.of(new Prolog(root.start(), root.group(1), false)) : Optional.empty();
    }

    /** The family of feeds that the root is of; absent for other XML. */
    Optional<Feed.Kind> kind() {
        return switch (root) {
            case "rss", "RSS", "RDF" -> Optional.of(Feed.Kind.RSS);
            case "feed" -> Optional.of(Feed.Kind.ATOM);
            case "urlset" -> Optional.of(Feed.Kind.SITEMAP);
            case "sitemapindex" -> Optional.of(Feed.Kind.SITEMAP_INDEX);
            default -> Optional.empty();
        };
    }

    /** The text with blanks for what stands before the root, so that lines and columns stay. */
    String blanked(String text) {
        StringBuilder blanked = new StringBuilder(text.length());
        for (int i = 0; i < start; i++) {
            blanked.append(text.charAt(i) == '\n' ? '\n' : ' ');
        }
        return blanked.append(text, start, text.length()).toString();
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF') {
                at++;
            } else if (text.startsWith("<?", at)) {
                at = after(text, "?>", at + 2);
            } else if (text.startsWith("<!--", at)) {
                at = after(text, "-->", at + 4);
            } else if (text.regionMatches(true, at, "<!doctype", 0, 9)) {
                at = afterDoctype(text, at + 9);
            } else {
                return at;
            }
        }
        return at;
    }

    private static int after(String text, String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    /** Past the {@code >} that ends a document type, with its quoted values and what stands in its brackets. */
    private static int afterDoctype(String text, int from) {
        boolean inBrackets = false;
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                at = after(text, String.valueOf(c), at + 1);
            } else if (text.startsWith("<!--", at)) {
                at = after(text, "-->", at + 4);
            } else if (c == '>' && !inBrackets) {
                return at + 1;
            } else {
                inBrackets = c == '[' || inBrackets && c != ']';
                at++;
            }
        }
        return at;
    }
}
