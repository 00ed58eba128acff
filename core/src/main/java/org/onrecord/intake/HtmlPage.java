package org.onrecord.intake;

import java.util.List;
import org.onrecord.intake.pages.Page;
import org.onrecord.intake.pages.PageReader;
import org.onrecord.intake.pages.PageTime;

/** Makes the draft of a report out of an HTML page. */
final class HtmlPage {
    private HtmlPage() {}

    static Draft parse(byte[] bytes) {
        Page page = PageReader.read(bytes);
        return new Draft(
                page.title(),
                page.body(),
                page.publisher(),
                page.publishedAt().map(PageTime::day),
                page.url(),
                List.of());
    }
}
