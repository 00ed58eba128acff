package org.onrecord.publishing.formats.csv;

import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.publishing.words.Printable;

/** A line of CSV by RFC 4180: commas, quotes around what needs them, CR LF. */
final class CsvLine {
    /** What spreadsheets take for the beginning of a formula; see OWASP, "CSV Injection". */
    private static final String FORMULA = "=+-@";

    private CsvLine() {}

    static String of(List<String> cells) {
        return cells.stream().map(CsvLine::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /**
     * Text of strangers that neither a terminal nor a spreadsheet obeys: printable, on one line, and with an apostrophe before
     * what would begin a formula, behind spaces too.
     */
    static String harmless(String text) {
        String printable = Printable.of(text).strip();
        return !printable.isEmpty() && isFormula(printable) ? "'" + printable : printable;
    }

    /** Spreadsheets read the wide forms of the four characters as the usual ones. */
    private static boolean isFormula(String text) {
        char first = text.charAt(0);
        char usual = first >= '\uff01' && first <= '\uff5e' ? (char) (first - 0xfee0) : first;
        return FORMULA.indexOf(usual) >= 0;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n' || c == ';')
                && !cell.startsWith(" ")
                && !cell.endsWith(" ");
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
