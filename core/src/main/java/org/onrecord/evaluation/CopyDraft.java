package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.Report;

/** A report under an editor's hands: a headline and paragraphs, and the other reports of which to take from. */
final class CopyDraft {
    private static final int HEADLINE_WORDS = 9;

    private final Report original;
    private final List<Report> others;
    private String title;
    private List<String> paragraphs;

    CopyDraft(Report original, List<Report> others) {
        this.original = original;
        this.others = others;
        title = original.title();
        paragraphs = paragraphs(original);
    }

    private static List<String> paragraphs(Report report) {
        return Stream.of(report.body().split("\n+"))
                .filter(paragraph -> !paragraph.isBlank())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Report other(Random random) {
        return others.get(random.nextInt(others.size()));
    }

    /** Another headline: the first words of one of the paragraphs, as a site's desk would write it. */
    void retitle(Random random) {
        String words = paragraphs.get(random.nextInt(paragraphs.size()));
        title = Stream.of(words.split("\\s+")).limit(HEADLINE_WORDS).collect(Collectors.joining(" "));
    }

    void replace(UnaryOperator<String> change) {
        paragraphs.replaceAll(change);
    }

    void addBefore(String words) {
        paragraphs.set(0, words + paragraphs.get(0));
    }

    void addBehind(String paragraph) {
        paragraphs.add(paragraph);
    }

    /** Cuts at the end of a word, whatever the paragraph. */
    void cutEnd(double share) {
        String text = String.join("\n\n", paragraphs);
        int end = text.lastIndexOf(' ', (int) (text.length() * (1 - share)));
        paragraphs = new ArrayList<>(List.of(text.substring(0, Math.max(1, end)).split("\n\n")));
    }

    /** Takes out words behind the first fifth. */
    void cutMiddle(double share, Random random) {
        List<String> words =
                new ArrayList<>(List.of(String.join(" \n\n ", paragraphs).split(" ")));
        int cut = (int) (words.size() * share);
        int from = (int) (words.size() * (0.2 + random.nextDouble() * Math.max(0, 0.8 - share)));
        words.subList(from, Math.min(words.size(), from + cut)).clear();
        paragraphs = new ArrayList<>(List.of(String.join(" ", words).split(" ?\n\n ?")));
    }

    /** Puts in neighbouring paragraphs of another report, as long as a share of this one at most. */
    void insert(double share, Random random) {
        List<String> source = paragraphs(other(random));
        long most =
                (long) (share * paragraphs.stream().mapToLong(String::length).sum());
        int place = random.nextInt(paragraphs.size() + 1);
        long inserted = 0;
        for (int from = random.nextInt(source.size()); from < source.size() && inserted < most; from++) {
            String paragraph = source.get(from);
            String piece = paragraph.substring(0, (int) Math.min(paragraph.length(), most - inserted));
            inserted += piece.length();
            paragraphs.add(place++, piece);
        }
    }

    /** The report that comes of it. */
    Report report(String id) {
        return new Report(
                id,
                title,
                String.join("\n\n", paragraphs),
                original.publisher(),
                original.publishedAt(),
                original.url(),
                original.language());
    }
}
