package org.onrecord.publishing.formats.csv;

import java.util.List;
import java.util.stream.Collectors;

/** The columns of all datasets in words, as Markdown: a section a dataset. */
public final class CsvDictionary {
    private static final List<Codebook> CODEBOOKS =
            List.of(GedCodebook.CODEBOOK, GtdCodebook.CODEBOOK, AcledCodebook.CODEBOOK);

    private CsvDictionary() {}

    public static String markdown() {
        return CODEBOOKS.stream().map(CsvDictionary::of).collect(Collectors.joining());
    }

    private static String of(Codebook codebook) {
        String notes = codebook.notes().stream().map(note -> "- " + note + "\n").collect(Collectors.joining());
        String rows = codebook.columns().stream().map(CsvDictionary::row).collect(Collectors.joining());
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
}
