package org.onrecord.evaluation;

/** A half of a corpus of toponyms. */
public enum ToponymSet implements CorpusSet {
    /** Local papers of the English-speaking world, 2009. */
    LGL("lgl.xml.gz", false),
    /** Its other half, which nobody looks at while writing rules. */
    LGL_ASIDE("lgl.xml.gz", true),
    /** News of global and of local papers, 2016. */
    TR_NEWS("tr-news.xml.gz", false),
    /** Its other half, which nobody looks at while writing rules. */
    TR_NEWS_ASIDE("tr-news.xml.gz", true);

    private final String file;
    private final boolean aside;

    ToponymSet(String file, boolean aside) {
        this.file = file;
        this.aside = aside;
    }

    /** The corpus, below the folder of places. */
    String file() {
        return file;
    }

    @Override
    public boolean isAside() {
        return aside;
    }
}
