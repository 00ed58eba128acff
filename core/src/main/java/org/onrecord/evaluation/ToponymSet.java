package org.onrecord.evaluation;

import java.util.Arrays;
import java.util.Optional;

/** A half of a corpus of toponyms. */
public enum ToponymSet {
    /** Local papers of the English-speaking world, 2009. */
    LGL("lgl", "lgl.xml.gz", false),
    /** Its other half, which nobody looks at while writing rules. */
    LGL_ASIDE("lgl-aside", "lgl.xml.gz", true),
    /** News of global and of local papers, 2016. */
    TR_NEWS("tr-news", "tr-news.xml.gz", false),
    /** Its other half, which nobody looks at while writing rules. */
    TR_NEWS_ASIDE("tr-news-aside", "tr-news.xml.gz", true);

    private final String code;
    private final String file;
    private final boolean aside;

    ToponymSet(String code, String file, boolean aside) {
        this.code = code;
        this.file = file;
        this.aside = aside;
    }

    public String code() {
        return code;
    }

    /** The corpus, below the folder of places. */
    String file() {
        return file;
    }

    public boolean isAside() {
        return aside;
    }

    public static Optional<ToponymSet> find(String code) {
        return Arrays.stream(values()).filter(set -> set.code.equals(code)).findFirst();
    }
}
