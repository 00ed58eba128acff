package org.onrecord.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A set of web pages with the text of their articles. */
public enum PageSet implements CorpusSet {
    /** Half of the pages of the article extraction benchmark, by a hash of their names. */
    ARTICLES,
    /** The other half, which nobody looks at while writing rules. */
    ARTICLES_ASIDE,
    /** Pages of publishers in English-speaking countries, with title, day and text as a scraper's rules for each give them. */
    PUBLISHERS;

    @Override
    public boolean isAside() {
        return this == ARTICLES_ASIDE;
    }

    /** The half of the benchmark that a page belongs to. */
    static PageSet of(String page) {
        CRC32 crc = new CRC32();
        crc.update(("pages " + page).getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % 2 == 1 ? ARTICLES_ASIDE : ARTICLES;
    }
}
