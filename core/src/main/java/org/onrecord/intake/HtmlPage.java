package org.onrecord.intake;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.intake.pages.LiveEntry;
import org.onrecord.intake.pages.Page;
import org.onrecord.intake.pages.PageReader;
import org.onrecord.intake.pages.PageTime;

/** Makes the drafts of reports out of an HTML page: one, or one for each entry of a live blog. */
final class HtmlPage {
    private HtmlPage() {}

    /** @param fetched where the page came from, where that is known */
    static List<Draft> parse(byte[] bytes, Optional<URI> fetched) {
        Page page = PageReader.read(bytes, fetched);
        return page.entries().isEmpty()
                ? List.of(whole(page))
                : page.entries().stream().map(entry -> entry(page, entry)).toList();
    }

    private static Draft whole(Page page) {
        return new Draft(
                page.title(),
                withAdvisories(page),
                page.publisher(),
                page.publishedAt().map(PageTime::day),
                page.url(),
                new Particulars(
                        page.publishedAt().flatMap(PageTime::at),
                        page.updatedAt().flatMap(PageTime::at),
                        page.authors(),
                        page.captions(),
                        page.related()),
                List.of());
    }

    /**
     * The body with the page's warnings behind it, as paragraphs of their own: a reader finds a report's advisories in its
     * text, and the text should begin with the news, where dateline and lead stand.
     */
    private static String withAdvisories(Page page) {
        return Stream.concat(Stream.of(page.body()), page.advisories().stream())
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** An entry without a heading has no title: the page's own tells what came to be known after it. */
    private static Draft entry(Page page, LiveEntry entry) {
        return new Draft(
                entry.title(),
                entry.body(),
                page.publisher(),
                Optional.of(entry.publishedAt().day()),
                entry.url().or(page::url),
                new Particulars(entry.publishedAt().at(), Optional.empty(), page.authors(), List.of(), List.of()),
                List.of());
    }
}
