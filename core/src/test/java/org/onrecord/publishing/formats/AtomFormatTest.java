package org.onrecord.publishing.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.IncidentRecord;
import org.onrecord.publishing.formats.common.FormatContext;

/** Reads the feeds with ROME. */
class AtomFormatTest {
    private static final IncidentRecord[] ALL = {SomeRecords.vetrin(), SomeRecords.bare(), SomeRecords.hostile()};

    @Test
    void feedsHaveWhatAtomRequires() throws FeedException {
        for (FormatContext context : List.of(SomeRecords.context(), SomeRecords.served())) {
            Feed feed = read(SomeRecords.text("atom", context, ALL));

            assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
            assertThat(feed.getId()).startsWith("tag:onrecord.org,2026:feeds/");
            assertThat(feed.getTitle()).isEqualTo(context.title());
            assertThat(feed.getUpdated().toInstant()).isEqualTo(Instant.parse("2031-06-02T08:00:00Z"));
            assertThat(feed.getAuthors()).hasSize(1);
            assertThat(feed.getEntries()).hasSize(3).allSatisfy(entry -> {
                assertThat(entry.getId()).startsWith("tag:onrecord.org,2026:incidents/");
                assertThat(entry.getTitle()).isNotBlank();
                assertThat(entry.getUpdated()).isNotNull();
                assertThat(entry.getAuthors()).hasSize(1);
                // RFC 4287, 4.1.2: content, or a link to an alternate
                assertThat(entry.getContents().size()
                                + entry.getAlternateLinks().size())
                        .isPositive();
            });
            assertThat(feed.getEntries().stream().map(Entry::getId)).doesNotHaveDuplicates();
        }
    }

    @Test
    void entriesSayWhoSaysWhatAndLeadToPageAndRecord() throws FeedException {
        Entry entry = read(SomeRecords.text("atom", SomeRecords.served(), ALL))
                .getEntries()
                .get(0);

        assertThat(entry.getSummary().getValue())
                .contains("137 to 160 killed")
                .contains("137 according to the Interior Ministry, through state television (Ostland Post)")
                .contains("Sources contradict each other.")
                .contains("6 reports of 5 stories.");
        assertThat(entry.getAlternateLinks().get(0).getHref())
                .isEqualTo("https://records.example/desk/incidents/k3v9x2m7qa");
        assertThat(entry.getOtherLinks().get(0).getHref())
                .isEqualTo("https://records.example/desk/api/incidents/k3v9x2m7qa");
        assertThat(entry.getForeignMarkup().get(0).getText()).isEqualTo("51.25 14.5");
        assertThat(entry.getPublished().toInstant()).isEqualTo(Instant.parse("2031-05-03T18:15:00Z"));
        assertThat(entry.getUpdated().toInstant()).isEqualTo(Instant.parse("2031-05-07T08:03:00Z"));
    }

    @Test
    void idsStayWhereverTheFeedIsServed() throws FeedException {
        List<String> here = read(SomeRecords.text("atom", SomeRecords.context(), ALL)).getEntries().stream()
                .map(Entry::getId)
                .toList();

        assertThat(read(SomeRecords.text("atom", SomeRecords.served(), ALL)).getEntries().stream()
                        .map(Entry::getId))
                .containsExactlyElementsOf(here);
    }

    private static Feed read(String xml) throws FeedException {
        WireFeedInput input = new WireFeedInput(true, java.util.Locale.ROOT);
        input.setAllowDoctypes(false);
        return (Feed) input.build(new StringReader(xml));
    }
}
