package org.onrecord.intake.pages;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The paragraphs that are an article's own, and the headlines that stand among them and lead to others.
 *
 * @param text the paragraphs once each, without the title
 * @param related links of lines with a lead-in
 * @param warnings of what the page holds, which are kept apart
 */
record ArticleBody(String text, List<RelatedLink> related, List<String> warnings) {
    /** A paragraph of this length that stands twice is the same one, in UTF-16 units. */
    private static final int REPEATED = 60;

    /** So many links are kept. */
    private static final int MOST_LINKS = 30;

    ArticleBody {
        related = List.copyOf(related);
        warnings = List.copyOf(warnings);
    }

    /** The text with the warnings behind it, so that it begins with the news. */
    String whole() {
        return Stream.concat(Stream.of(text), warnings.stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(PageText.BREAK));
    }

    /** @param base the page's address */
    static ArticleBody of(List<Paragraph> paragraphs, String title, Optional<URI> base) {
        Set<String> seen = new HashSet<>();
        List<String> kept = new ArrayList<>();
        List<RelatedLink> related = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            String text = paragraph.text();
            if (LeadIn.leads(paragraph)) {
                if (related.size() < MOST_LINKS) {
                    related.add(new RelatedLink(
                            text, paragraph.link().flatMap(link -> PageAddress.resolve(link.attr("href"), base))));
                }
            } else if (Warnings.isWarning(text)) {
                warnings.add(text);
            } else if (!text.equals(title)
                    && !LeadIn.isLabel(paragraph)
                    && (text.length() < REPEATED || seen.add(text))) {
                kept.add(text);
            }
        }
        return new ArticleBody(String.join(PageText.BREAK, kept), related, warnings);
    }
}
