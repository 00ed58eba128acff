package org.onrecord.publishing.formats;

import org.onrecord.publishing.formats.csv.CsvDictionary;
import org.onrecord.publishing.formats.parquet.AssertionTable;

/** The columns of all tables in words, as Markdown made from their definitions. */
public final class DataDictionary {
    private static final String PARQUET = """

            ## Assertions in Parquet
            `./onrecord export --format parquet --out assertions.parquet`. A row is an assertion: one report's word, by itself
            or per a source, on one category. Every column may be null; lists never are. What is called out by `onrecord_`,
            `ucdp_`, `gtd_` and `acled_` is the toll of the row's category as it stands, the same in all its rows. Claims of
            responsibility, denials and warnings carry no number and are not in this table; `records` and `jsonld` have them.

            """;

    private static final String INTRODUCTION = """
            # Data dictionary
            The columns of the tables that `./onrecord export` writes, made from their definitions in
            [org.onrecord.publishing.formats](../core/src/main/java/org/onrecord/publishing/formats); `./onrecord export
            --dictionary` prints this page. [Formats](formats.md) lists all formats.

            GED, GTD and ACLED: CSV that has the shape of other datasets. A row is an incident. Names and order of columns are the
            dataset's, so that what reads the one reads the other; what a record does not support is empty, and never guessed.
            Behind the dataset's columns stand OnRecord's, whose names begin with `onrecord_`: for every number of a toll the
            assertions that give it, where they stand, their words, and who says them.

            The files are RFC 4180 in UTF-8 without a byte-order mark. Several values in a cell are separated by `; `. In text,
            control characters and those that reorder or hide are replaced, line breaks are spaces, and an apostrophe stands
            before what a spreadsheet would take for a formula: text that begins with `=`, `+`, `-` or `@`. Numbers have none.
            Take one leading apostrophe before these four away to have the text as it was printed.

            The coordinates are those of the smallest area of the gazetteer that holds the place, also where venue and address
            are known; a division's are the mean of its towns.

            Lists of columns, and what the codes of a scale mean, were taken from public copies of these datasets' files and from
            public descriptions of them; they are still to be held against the current codebooks.
            """;

    private DataDictionary() {}

    /** The whole dictionary, ended by a line break. */
    public static String markdown() {
        return INTRODUCTION + CsvDictionary.markdown() + PARQUET + AssertionTable.dictionary();
    }
}
