package org.onrecord.intake.pages;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What a page holds: its article, and what it says of it.
 *
 * @param title empty where the page gives none
 * @param body the article's paragraphs and headings with a blank line between them, without the title
 * @param publishedAt when it was published
 * @param updatedAt when it was last changed; absent where that is not said
 * @param authors as they are written, in the page's order
 * @param publisher the name of the site or body that publishes it
 * @param url the address that the page itself calls the right one
 * @param language the code that the page names: "en", "pt-BR"
 * @param captions of its pictures, in the page's order; no part of the body
 * @param related headlines of other reports that the article leads to; no part of the body
 * @param advisories the page's own warnings of what it holds, in its words and order; no part of the body
 * @param entries of a live blog, in the page's order; none on other pages
 * @param isArticle whether the page itself says that it is an article, or when it was published
 */
public record Page(
        String title,
        String body,
        Optional<PageTime> publishedAt,
        Optional<PageTime> updatedAt,
        List<String> authors,
        Optional<String> publisher,
        Optional<URI> url,
        Optional<String> language,
        List<String> captions,
        List<RelatedLink> related,
        List<String> advisories,
        List<LiveEntry> entries,
        boolean isArticle) {
    public Page {
        authors = List.copyOf(authors);
        captions = List.copyOf(captions);
        related = List.copyOf(related);
        advisories = List.copyOf(advisories);
        entries = List.copyOf(entries);
    }
}
