package org.onrecord.intake.feeds;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Mends what feeds often break in XML: bare {@code &} and {@code <}, HTML's entities, characters that XML does not allow,
 * and prefixes that are not declared. One pass over the text, without backtracking.
 */
final class XmlRepair {
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX](\\p{XDigit}{1,6})|([A-Za-z]\\w{1,31}));");
    private static final Pattern TAG = Pattern.compile("[A-Za-z_/:]");
    private static final Pattern PREFIX =
            Pattern.compile("</?([A-Za-z_][\\w.-]{0,30}):|\\s([A-Za-z_][\\w.-]{0,30}):[A-Za-z_][\\w.-]{0,40}\\s?=");
    private static final Pattern DECLARED = Pattern.compile("\\sxmlns:([A-Za-z_][\\w.-]{0,30})\\s?=");
    private static final Pattern ROOT_END =
            Pattern.compile("</(?:[A-Za-z_][\\w.-]{0,40}:)?(?:rss|RSS|RDF|feed|urlset|sitemapindex)\\s?>");

    /** The end of the root stands in so many characters at the end. */
    private static final int TAIL = 65_536;

    private static final Set<String> XML_ENTITIES = Set.of("amp", "lt", "gt", "quot", "apos");
    private static final int MAX_PREFIXES = 100;

    /** Trees cost memory: longer texts are not read as one, in UTF-16 units. */
    private static final int LARGEST_TREE = 4_000_000;

    private final String text;
    private final StringBuilder mended;

    private XmlRepair(String text) {
        this.text = text;
        this.mended = new StringBuilder(text.length() + 1_000);
    }

    /** @param text that begins with its root, but for blanks */
    static String mend(String text) {
        XmlRepair repair = new XmlRepair(text);
        repair.mendAll();
        return declarePrefixes(repair.mended);
    }

    /** The text up to its last whole entry where it stops before its root ends; empty where none is whole. */
    static String wholeEntries(String text, Feed.Kind kind) {
        if (ROOT_END.matcher(text.substring(Math.max(0, text.length() - TAIL))).find()) {
            return text;
        }
        String end = switch (kind) {
            case RSS -> "</item>";
            case ATOM -> "</entry>";
            case SITEMAP -> "</url>";
            default -> "</sitemap>";
        };
        int last = text.lastIndexOf(end);
        return last < 0 ? "" : text.substring(0, last + end.length());
    }

    /** The text with its tags closed where a lenient parser would close them; as it is where it is too long. */
    static String closeTags(String text) {
        if (text.length() > LARGEST_TREE) {
            return text;
        }
        Document document = Jsoup.parse(text, "", Parser.xmlParser().setMaxDepth(XmlCursor.MAX_DEPTH * 2));
        document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
        return document.outerHtml();
    }

    private void mendAll() {
        Matcher reference = REFERENCE.matcher(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith("<![CDATA[", at)) {
                at = copyCdata(at);
            } else if (text.startsWith("<!--", at)) {
                at = after("-->", at + 4);
            } else if (text.startsWith("<?", at) || text.startsWith("<!", at)) {
                at = after(">", at + 2);
            } else if (c == '&') {
                at = mendReference(reference, at);
            } else if (c == '<'
                    && !(at + 1 < text.length()
                            && TAG.matcher(text).region(at + 1, at + 2).matches())) {
                mended.append("&lt;");
                at++;
            } else if (text.startsWith("]]>", at)) {
                mended.append("]]&gt;");
                at += 3;
            } else {
                at = copyAllowed(at);
            }
        }
    }

    private int after(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    private int copyCdata(int from) {
        int end = after("]]>", from + 9);
        int at = from;
        while (at < end) {
            at = copyAllowed(at);
        }
        return end;
    }

    /** Copies one character where XML allows it. */
    private int copyAllowed(int at) {
        int c = text.codePointAt(at);
        if (isAllowed(c)) {
            mended.appendCodePoint(c);
        }
        return at + Character.charCount(c);
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xd7ff
                || c >= 0xe000 && c <= 0xfffd
                || c >= 0x10000 && c <= 0x10ffff;
    }

    private int mendReference(Matcher reference, int at) {
        reference.region(at, Math.min(text.length(), at + 40));
        if (!reference.lookingAt()) {
            mended.append("&amp;");
            return at + 1;
        }
        String name = reference.group(3);
        if (name == null) {
            int c = reference.group(1) != null
                    ? Integer.parseInt(reference.group(1))
                    : Integer.parseInt(reference.group(2), 16);
            mended.append(isAllowed(c) ? reference.group() : "");
        } else if (XML_ENTITIES.contains(name)) {
            mended.append(reference.group());
        } else if (Entities.isNamedEntity(name)) {
            mended.append(PlainText.escaped(Entities.getByName(name)));
        } else {
            mended.append("&amp;").append(name).append(';');
        }
        return reference.end();
    }

    /** Declares what is not declared, in the root: under the name that is usual for it. */
    private static String declarePrefixes(StringBuilder text) {
        Set<String> prefixes = new TreeSet<>();
        Matcher used = PREFIX.matcher(text);
        while (used.find() && prefixes.size() < MAX_PREFIXES) {
            prefixes.add(used.group(1) != null ? used.group(1) : used.group(2));
        }
        Matcher declared = DECLARED.matcher(text);
        while (declared.find()) {
            prefixes.remove(declared.group(1));
        }
        prefixes.remove("xml");
        prefixes.remove("xmlns");
        Matcher root = Pattern.compile("<[^\\s/>]+").matcher(text);
        if (prefixes.isEmpty() || !root.find()) {
            return text.toString();
        }
        StringBuilder declarations = new StringBuilder();
        for (String prefix : prefixes) {
            String uri = XmlCursor.usualNamespace(prefix.toLowerCase(Locale.ROOT));
            declarations.append(" xmlns:%s=\"%s\"".formatted(prefix, uri));
        }
        return text.insert(root.end(), declarations).toString();
    }
}
