package org.onrecord.cli;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of documentation, with the marks that tell what in it is checked: a comment, and the fenced block below it.
 *
 * <ul>
 *   <li>{@code <!-- file: report.txt -->}: a file that commands name
 *   <li>{@code <!-- output of: ./onrecord read report.txt -->}: what a command prints on standard output
 *   <li>{@code <!-- heads of: ./onrecord read examples/reports -->}: of that, what stands above each report's figures
 *   <li>{@code <!-- beginning of: ./onrecord show Beirut -->}: of that, what stands above the claims
 *   <li>{@code <!-- first 5 lines of: ./onrecord export --format ged -->}: of that, some lines, cut where they are long
 *   <li>{@code <!-- first 9 lines of: /api/incidents?limit=1 -->}: of what the server answers, JSON indented
 *   <li>{@code <!-- scores -->} to {@code <!-- /scores -->}: the {@link ScoreTable}
 * </ul>
 */
record DocsPage(String text) {
    private static final String FENCED = "\\R+```[a-z]*\\R(?<shown>.*?)```";
    private static final Pattern FILE = Pattern.compile("<!-- file: (?<name>\\S+) -->" + FENCED, Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile(
            "<!-- (?<part>output|heads|beginning|first (?<lines>\\d+) lines) of: (?:\\./onrecord )?(?<command>[^\\n]+?) -->"
                    + FENCED,
            Pattern.DOTALL);
    private static final Pattern SCORES =
            Pattern.compile("<!-- scores -->\\R(?<shown>.*?)<!-- /scores -->", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)");

    private static final int LONGEST_LINE = 108;

    /**
     * A command or an address of the server, and what the page shows of its output.
     *
     * @param part how much of the output is shown
     * @param shown ended by a line break
     */
    record Block(String part, String command, String shown) {
        /** Whether the server is to answer it. */
        boolean isAddress() {
            return command.startsWith("/");
        }

        /** What the page is to show of an output. */
        String of(String output) {
            return switch (part) {
                case "output" -> output;
                case "heads" ->
                    Arrays.stream(output.split("\\n─+\\n\\n")).map(Block::head).collect(joining("\n\n", "", "\n"));
                case "beginning" ->
                    output.contains("\nCLAIMS") ? output.substring(0, output.indexOf("\nCLAIMS")) : output;
                default -> first(output, Integer.parseInt(part.replaceAll("\\D", "")));
            };
        }

        private static String first(String output, int most) {
            List<String> lines = output.lines().toList();
            return lines.stream().limit(most).map(Block::cut).collect(joining("\n", "", "\n"))
                    + (lines.size() > most ? "…\n" : "");
        }

        private static String cut(String line) {
            return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + " …";
        }

        /** The first two paragraphs of a reading: its title with its origin, and what happened. */
        private static String head(String reading) {
            return Arrays.stream(reading.split("\\n\\n"))
                    .limit(2)
                    .map(String::strip)
                    .collect(joining("\n"));
        }
    }

    /** The files that commands name, by name. */
    Map<String, String> files() {
        return FILE.matcher(text).results().collect(toMap(file -> file.group(1), file -> file.group(2)));
    }

    List<Block> blocks() {
        return BLOCK.matcher(text).results().map(DocsPage::block).toList();
    }

    private static Block block(MatchResult match) {
        return new Block(match.group(1), match.group(3), match.group(4));
    }

    /** What stands between the marks of the scores; refuses a page without them. */
    String scores() {
        Matcher matcher = SCORES.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(
                    "Expected \"<!-- scores -->\" and \"<!-- /scores -->\" on lines of their own");
        }
        return matcher.group("shown");
    }

    /** Links to files of the checkout. */
    List<String> links() {
        return LINK.matcher(text)
                .results()
                .map(link -> link.group(1))
                .distinct()
                .toList();
    }

    DocsPage withBlocks(Function<Block, String> printed) {
        return replaced(BLOCK, 4, match -> printed.apply(block(match)));
    }

    DocsPage withScores(String table) {
        return replaced(SCORES, 1, match -> table);
    }

    /** The page with one group of every match replaced. */
    private DocsPage replaced(Pattern pattern, int group, Function<MatchResult, String> replacement) {
        StringBuilder page = new StringBuilder();
        int at = 0;
        for (MatchResult match : pattern.matcher(text).results().toList()) {
            page.append(text, at, match.start(group)).append(replacement.apply(match));
            at = match.end(group);
        }
        return new DocsPage(page.append(text, at, text.length()).toString());
    }
}
