package org.onrecord.publishing.formats.csv;

import java.util.List;
import java.util.stream.Collectors;

/** The columns of all datasets in words, as Markdown made from their definitions. */
public final class DataDictionary {
    private static final List<Codebook> CODEBOOKS =
            List.of(GedCodebook.CODEBOOK, GtdCodebook.CODEBOOK, AcledCodebook.CODEBOOK);

    private DataDictionary() {}

    /** The whole dictionary, ended by a line break. */
    public static String markdown() {
        return INTRODUCTION + CODEBOOKS.stream().map(DataDictionary::of).collect(Collectors.joining());
    }

    private static String of(Codebook codebook) {
        String notes = codebook.notes().stream().map(note -> "- " + note + "\n").collect(Collectors.joining());
        String rows = codebook.columns().stream().map(DataDictionary::row).collect(Collectors.joining());
        return "\n## " + codebook.name() + "\n"
                + "`./onrecord export --format " + codebook.code() + " --out " + codebook.code()
                + ".csv`. Tolls by the rule of "
                + codebook.rule() + " ([how tolls follow](tolls.md)).\n\n"
                + codebook.heldInWords() + " `--all-kinds` writes the others too.\n\n"
                + notes
                + "\n| column | values | what stands in it |\n|---|---|---|\n" + rows;
    }

    private static String row(Column column) {
        return "| `" + column.name() + "` | " + column.form().word() + " | "
                + (column.form() == Column.Form.EMPTY ? "nothing: " : "") + column.meaning() + " |\n";
    }

    private static final String INTRODUCTION = """
            # Data dictionary
            The columns of the CSV files that have the shape of other datasets, made from their definitions in
            [org.onrecord.publishing.formats.csv](../core/src/main/java/org/onrecord/publishing/formats/csv); `./onrecord export
            --dictionary` prints it too.

            A row is an incident. Names and order of columns are the dataset's, so that what reads the one reads the other; what
            a record does not support is empty, and never guessed. Behind the dataset's columns stand OnRecord's, whose names
            begin with `onrecord_`: for every number of a toll the assertions that give it, where they stand, their words, and
            who says them.

            The files are RFC 4180 in UTF-8 without a byte-order mark. Several values in a cell are separated by `; `. In text,
            control characters and those that reorder or hide are replaced, line breaks are spaces, and an apostrophe stands
            before what a spreadsheet would take for a formula: text that begins with `=`, `+`, `-` or `@`. Numbers have none.
            Take one leading apostrophe before these four away to have the text as it was printed.

            The coordinates are those of the smallest area of the gazetteer that holds the place, also where venue and address
            are known; a division's are the mean of its towns.
            """;
}
