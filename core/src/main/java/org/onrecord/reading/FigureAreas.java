package org.onrecord.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.model.Location;
import org.onrecord.model.Location.Level;
import org.onrecord.model.Span;
import org.onrecord.model.Toponym;
import org.onrecord.reading.figures.FoundFigure;

/**
 * The country or region that a report's words limit a count to, within one sentence: "912 people were killed in Turkey",
 * "In northern Syria at least 70 died", "Turkey's toll rose to 3,549".
 */
final class FigureAreas {
    /** What may stand between a preposition and the name: "in northern", "across the rebel-held north of". */
    private static final String IN = "\\b(?:in|across|inside|within|throughout)\\s+(?:[\\p{Ll}-]+\\s+){0,4}$";

    private static final Pattern BEHIND = Pattern.compile("^[^.;:,\\d]{0,60}" + IN);
    private static final Pattern AHEAD = Pattern.compile(
            "(?:^\\W*|[;:,–—]\\s+(?:(?:and|while|but)\\s+)?|\\b(?:and|while|but)\\s+)" + IN, Pattern.CASE_INSENSITIVE);
    private static final Pattern POSSESSIVE =
            Pattern.compile("^['’]s?\\s+(?:[\\p{Ll}-]+\\s+){0,3}(?:toll|count|dead|casualties)\\b.*");
    private static final Pattern JOINED = Pattern.compile("\\s*,?\\s*(?:and|with)\\s*");

    private static final Pattern LISTED = Pattern.compile("\\s*(?:,|,? and|,? or)\\s+(?:the )?");

    private static final Pattern SEVERAL =
            Pattern.compile("\\b(?:provinces|regions|states|districts|counties|departments) of (?:the )?$");
    /** UTF-16 units; sentences of any length come in. */
    private static final int LONGEST_JOINT = 12;

    private static final int NEAR = 100;
    private static final int FAR = 400;

    private final Findings findings;
    private final String text;

    FigureAreas(Findings findings, String text) {
        this.findings = findings;
        this.text = text;
    }

    /** The area of the i-th figure. */
    Optional<Toponym> of(int i) {
        FoundFigure figure = findings.figures().get(i);
        return behind(figure).or(() -> joined(i)).or(() -> ahead(figure));
    }

    /** "killed in Turkey". */
    private Optional<Toponym> behind(FoundFigure figure) {
        return areas(figure)
                .filter(area -> area.span().start() >= figure.span().end())
                .filter(area -> BEHIND.matcher(
                                words(figure.span().end(), area.span().start()))
                        .find())
                .filter(area -> !isOfSeveral(figure.span().end(), area))
                .min(Comparator.comparing(Toponym::span));
    }

    /** "8,574 people had been killed and 49,133 injured in Turkey": the next count's area is this one's too. */
    private Optional<Toponym> joined(int i) {
        List<FoundFigure> figures = findings.figures();
        FoundFigure figure = figures.get(i);
        return Stream.iterate(i + 1, next -> next < figures.size(), next -> next + 1)
                .map(figures::get)
                .limit(1)
                .filter(next -> next.sentence() == figure.sentence()
                        && next.span().start() >= figure.span().end()
                        && JOINED.matcher(words(figure.span().end(), next.span().start()))
                                .matches())
                .findFirst()
                .flatMap(this::behind);
    }

    /** "In Syria at least 237 died"; the nearest name before the count. */
    private Optional<Toponym> ahead(FoundFigure figure) {
        int sentence = findings.sentences().get(figure.sentence()).span().start();
        Predicate<Toponym> leads =
                area -> AHEAD.matcher(lead(sentence, area.span().start())).find();
        Predicate<Toponym> owns = area -> POSSESSIVE
                .matcher(words(area.span().end(), figure.span().end()))
                .matches();
        return areas(figure)
                .filter(area -> area.span().end() <= figure.span().start())
                .filter(leads.or(owns))
                .max(Comparator.comparing(Toponym::span));
    }

    /** Whether it is the first of several: "in the provinces of Aleppo, Hama and Tartus". */
    private boolean isOfSeveral(int from, Toponym area) {
        int end = area.span().end();
        boolean listed = toponyms(end, end + LONGEST_JOINT)
                .anyMatch(
                        next -> LISTED.matcher(words(end, next.span().start())).matches());
        return listed || SEVERAL.matcher(words(from, area.span().start())).find();
    }

    /** The words of a sentence before a name, from not too far away. */
    private String lead(int sentence, int name) {
        int from = name - NEAR;
        return from <= sentence ? words(sentence, name) : "…w " + words(from, name);
    }

    /** Countries and regions named in the figure's sentence, not too far away. */
    private Stream<Toponym> areas(FoundFigure figure) {
        Span sentence = findings.sentences().get(figure.sentence()).span();
        int from = Math.max(sentence.start(), figure.span().start() - FAR);
        int to = Math.min(sentence.end(), figure.span().end() + NEAR);
        return toponyms(from, to)
                .filter(toponym -> toponym.location()
                        .map(Location::level)
                        .filter(FigureAreas::isArea)
                        .isPresent());
    }

    private static boolean isArea(Level level) {
        return level == Level.COUNTRY || level == Level.REGION;
    }

    /** The names that begin from one place of the text on and before another; long texts have very many names. */
    private Stream<Toponym> toponyms(int from, int to) {
        List<Toponym> all = findings.toponyms();
        int first = 0;
        int end = all.size();
        while (first < end) {
            int middle = (first + end) >>> 1;
            if (all.get(middle).span().start() < from) {
                first = middle + 1;
            } else {
                end = middle;
            }
        }
        return all.subList(first, all.size()).stream()
                .takeWhile(toponym -> toponym.span().start() < to);
    }

    private String words(int from, int to) {
        return text.substring(from, Math.max(from, to)).replaceAll("\\s+", " ");
    }
}
