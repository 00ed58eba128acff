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
    /** A body with less than this is no sentence of news, in UTF-16 units: the first report of a blast may be one alone. */
    private static final int SHORTEST = 60;

    private HtmlPage() {}

    /** Why a page is no news report, in a word or two to count by. */
    static final class NoNews extends Exception {
        private static final long serialVersionUID = 1L;

        NoNews(String kind) {
            super(kind, null, false, false);
        }

        String kind() {
            return String.valueOf(getMessage());
        }
    }

    /** All drafts of a page that somebody chose. */
    static List<Draft> parse(Capture capture) {
        return drafts(read(capture));
    }

    private static Page read(Capture capture) {
        return PageReader.read(capture.bytes(), capture.charset(), capture.url());
    }

    /**
     * All drafts of a page that was come upon, among pages of every sort.
     *
     * @throws NoNews where it is no news report: nothing tells that it is an article or when it was published, or it has
     *     hardly any text
     */
    static List<Draft> parseNews(Capture capture) throws NoNews {
        Page page = read(capture);
        boolean front = capture.url()
                .map(URI::getPath)
                .filter(path -> path == null || path.isEmpty() || path.equals("/"))
                .isPresent();
        if (front) {
            throw new NoNews("front pages");
        }
        if (!page.isArticle() && page.publishedAt().isEmpty() && page.entries().isEmpty()) {
            throw new NoNews("no articles");
        }
        return withText(page);
    }

    /** All drafts of a page that a feed's entry led to: it need not say that it is an article. */
    static List<Draft> parseEntry(Capture capture) throws NoNews {
        return withText(read(capture));
    }

    private static List<Draft> withText(Page page) throws NoNews {
        if (page.body().length() < SHORTEST && page.entries().isEmpty()) {
            throw new NoNews("hardly any text");
        }
        return drafts(page);
    }

    private static List<Draft> drafts(Page page) {
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
