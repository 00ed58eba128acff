package org.onrecord.ledger.reconciling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.onrecord.ledger.reconciling.SourceWords.Found;

/** Takes a mention of a source apart into the names that it gives. */
final class NameParser {
    private static final Pattern PARENTHESES = Pattern.compile("\\(([^)]*)\\)");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d&-]{1,6}");

    private final SourceWords words;

    NameParser(SourceWords words) {
        this.words = words;
    }

    SourceName parse(String mention) {
        Parts parts = new Parts();
        String plain =
                mention.replace('’', '\'').replace("\"", "").replace("“", "").replace("”", "");
        PARENTHESES
                .matcher(plain)
                .results()
                .map(match -> match.group(1))
                .filter(inner -> ACRONYM.matcher(inner).matches())
                .forEach(acronym -> parts.addName(List.of(acronym)));
        for (String segment : PARENTHESES.matcher(plain).replaceAll(" ").split(",", -1)) {
            List<String> tokens = Pattern.compile("[^\\s]+")
                    .matcher(segment)
                    .results()
                    .map(MatchResult::group)
                    .toList();
            parts.segment(tokens);
        }
        return parts.name(mention);
    }

    /** What has been found in the segments of one mention. */
    private final class Parts {
        private final List<Facet> names = new ArrayList<>();
        private Optional<Facet> body = Optional.empty();
        private boolean holdsOffice;

        void segment(List<String> tokens) {
            List<String> rest = new ArrayList<>(tokens);
            while (!rest.isEmpty() && isPrefix(rest.get(0).toLowerCase(Locale.ROOT))) {
                rest.remove(0);
            }
            List<String> lower =
                    rest.stream().map(token -> token.toLowerCase(Locale.ROOT)).toList();
            for (int i = 0; i < rest.size(); i++) {
                if (words.isSpeaker(lower.get(i)) && i + 1 < rest.size() && words.isLink(lower.get(i + 1))) {
                    segment(rest.subList(i + 2, rest.size()));
                    return;
                }
                Optional<Found> found = words.findBody(lower, i);
                if (found.isPresent()) {
                    Optional<Found> next = words.findBody(lower, i + found.get().length());
                    if (next.filter(head -> words.isLocal(head.name())).isEmpty()) {
                        body(rest, lower, i, found.get());
                        return;
                    }
                }
            }
            withoutBody(rest);
        }

        private boolean isPrefix(String word) {
            return words.isArticle(word) || words.isHonorific(word);
        }

        private void body(List<String> tokens, List<String> lower, int at, Found found) {
            Qualified qualified = new Qualified(words, words.isLocal(found.name()));
            qualified.before(tokens.subList(0, at));
            holdsOffice |= words.isHolder(lower.get(at + found.length() - 1));
            int next = at + found.length();
            while (next + 1 < tokens.size() && words.isLink(lower.get(next))) {
                int end = next + 1;
                while (end < tokens.size() && !words.isLink(lower.get(end))) {
                    end++;
                }
                qualified.after(tokens.subList(next + 1, end));
                next = end;
            }
            if (next < tokens.size()) {
                withoutBody(tokens.subList(next, tokens.size()));
            }
            if (body.isEmpty()) {
                body = Optional.of(qualified.facet(found.name()));
            }
        }

        /** The capitalised words at the end: a person, or a body's short name. */
        private void withoutBody(List<String> tokens) {
            List<String> name = new ArrayList<>();
            for (String token : tokens) {
                String lower = token.toLowerCase(Locale.ROOT);
                if (!Character.isUpperCase(token.charAt(0))) {
                    name.clear();
                } else if (!words.isSpeaker(lower) && !words.isHonorific(lower)) {
                    name.add(token);
                }
            }
            if (!name.isEmpty()) {
                addName(name);
            }
        }

        void addName(List<String> tokens) {
            Qualified qualified = new Qualified(words, false);
            qualified.before(tokens.subList(0, tokens.size() - 1));
            names.add(qualified.facet(plain(tokens.get(tokens.size() - 1)).replaceFirst("'s$", "")));
        }

        SourceName name(String mention) {
            boolean isNamed = body.isPresent() || !names.isEmpty();
            if (!isNamed) {
                names.add(Facet.of(plain(mention).replaceFirst("^(the|an?) ", ""), List.of(), ""));
            }
            return new SourceName(body, names, holdsOffice, isNamed);
        }
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[.;:]+$", "").strip();
    }
}
