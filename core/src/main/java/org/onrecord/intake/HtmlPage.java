package org.onrecord.intake;

import java.util.List;
import java.util.Optional;
import org.onrecord.intake.pages.LiveEntry;
import org.onrecord.intake.pages.Page;
import org.onrecord.intake.pages.PageReader;
import org.onrecord.intake.pages.PageTime;

/** Makes the drafts of reports out of an HTML page: one, or one for each entry of a live blog. */
final class HtmlPage {
    private HtmlPage() {}

    static List<Draft> parse(byte[] bytes) {
        Page page = PageReader.read(bytes);
        return page.entries().isEmpty()
                ? List.of(whole(page))
                : page.entries().stream().map(entry -> entry(page, entry)).toList();
    }

    private static Draft whole(Page page) {
        return new Draft(
                page.title(),
                page.body(),
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

    private static Draft entry(Page page, LiveEntry entry) {
        return new Draft(
                entry.title().isEmpty() ? page.title() : entry.title(),
                entry.body(),
                page.publisher(),
                Optional.of(entry.publishedAt().day()),
                entry.url().or(page::url),
                new Particulars(entry.publishedAt().at(), Optional.empty(), page.authors(), List.of(), List.of()),
                List.of());
    }
}
