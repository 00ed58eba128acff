package org.onrecord.cli;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The README, with the marks that tell what in it is checked: a comment, and the fenced block below it.
 *
 * <ul>
 *   <li>{@code <!-- file: report.txt -->}: a file that commands name
 *   <li>{@code <!-- output of: ./onrecord read report.txt -->}: what a command prints on standard output
 *   <li>{@code <!-- heads of: ./onrecord read examples/reports -->}: of that, what stands above each report's figures
 *   <li>{@code <!-- beginning of: ./onrecord show Beirut -->}: of that, what stands above the claims
 *   <li>{@code <!-- scores -->} to {@code <!-- /scores -->}: the {@link ScoreTable}
 * </ul>
 */
record ReadmePage(String text) {
    private static final String FENCED = "\\R+```[a-z]*\\R(?<shown>.*?)```";
    private static final Pattern FILE = Pattern.compile("<!-- file: (?<name>\\S+) -->" + FENCED, Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile(
            "<!-- (?<part>output|heads|beginning) of: \\./onrecord (?<command>[^\\n]+?) -->" + FENCED, Pattern.DOTALL);
    private static final Pattern SCORES =
            Pattern.compile("<!-- scores -->\\R(?<shown>.*?)<!-- /scores -->", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)");

    /** How much of a command's output is shown. */
    enum Part {
        OUTPUT {
            @Override
            String of(String output) {
                return output;
            }
        },
        HEADS {
            @Override
            String of(String output) {
                return Arrays.stream(output.split("\\n─+\\n\\n"))
                        .map(Part::head)
                        .collect(joining("\n\n", "", "\n"));
            }
        },
        BEGINNING {
            @Override
            String of(String output) {
                int claims = output.indexOf("\nCLAIMS");
                return claims < 0 ? output : output.substring(0, claims);
            }
        };

        abstract String of(String output);

        /** The first two paragraphs of a reading: its title with its origin, and what happened. */
        private static String head(String reading) {
            return Arrays.stream(reading.split("\\n\\n"))
                    .limit(2)
                    .map(String::strip)
                    .collect(joining("\n"));
        }
    }

    /**
     * A command, and what the page shows of its output.
     *
     * @param shown ended by a line break
     */
    record Block(Part part, String command, String shown) {}

    /** The files that commands name, by name. */
    Map<String, String> files() {
        return FILE.matcher(text).results().collect(toMap(file -> file.group(1), file -> file.group(2)));
    }

    List<Block> blocks() {
        return BLOCK.matcher(text).results().map(ReadmePage::block).toList();
    }

    private static Block block(MatchResult match) {
        return new Block(Part.valueOf(match.group(1).toUpperCase(Locale.ROOT)), match.group(2), match.group(3));
    }

    /** What stands between the marks of the scores; refuses a page without them. */
    String scores() {
        Matcher matcher = SCORES.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(
                    "Expected \"<!-- scores -->\" and \"<!-- /scores -->\" on lines of their own in README.md");
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

    ReadmePage withBlocks(Function<Block, String> printed) {
        return replaced(BLOCK, 3, match -> printed.apply(block(match)));
    }

    ReadmePage withScores(String table) {
        return replaced(SCORES, 1, match -> table);
    }

    /** The page with one group of every match replaced. */
    private ReadmePage replaced(Pattern pattern, int group, Function<MatchResult, String> replacement) {
        StringBuilder page = new StringBuilder();
        int at = 0;
        for (MatchResult match : pattern.matcher(text).results().toList()) {
            page.append(text, at, match.start(group)).append(replacement.apply(match));
            at = match.end(group);
        }
        return new ReadmePage(page.append(text, at, text.length()).toString());
    }
}
