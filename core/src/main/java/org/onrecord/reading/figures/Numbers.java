package org.onrecord.reading.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.model.Bounds;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.Token;
import org.onrecord.reading.language.WordList;

/**
 * Reads number expressions: numerals, number words, vague words, ranges, and what stands before and behind them.
 *
 * <p>The bounds follow the number rules of the annotation guide: "at least 60" is [60, ∞), "more than 40" is [41, ∞),
 * "nearly 100" is at most 100 and approximate, "dozens" is [24, ∞) and approximate.
 */
final class Numbers {
    private static final Pattern NUMERAL = Pattern.compile("\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,4}\\.\\d{1,3}");
    private static final Pattern NUMERAL_RANGE = Pattern.compile("(\\d{1,6})[-–](\\d{1,6})");
    private static final long LARGEST = 10_000_000_000L;

    private final Map<String, Long> values;
    private final Map<String, Long> scales;
    private final Map<String, Long> vague;
    private final Map<String, String> modifiers;
    private final Map<String, String> postmodifiers;
    private final Set<String> none;
    private final Set<String> joints;
    private final Set<String> ranging;
    private final Set<String> openers = new HashSet<>(Set.of("between", "a", "half"));

    Numbers(WordList words) {
        values = numbers(words, "Value");
        scales = numbers(words, "Scale");
        vague = numbers(words, "Vague");
        modifiers = pairs(words, "Modifier");
        postmodifiers = pairs(words, "Postmodifier");
        none = new HashSet<>(words.entries("None"));
        joints = new HashSet<>(words.entries("Range"));
        ranging = new HashSet<>(words.entries("Ranging"));
        openers.addAll(values.keySet());
        openers.addAll(vague.keySet());
        Stream.concat(none.stream(), modifiers.keySet().stream())
                .map(phrase -> phrase.split("_")[0])
                .forEach(openers::add);
    }

    private static Map<String, Long> numbers(WordList words, String section) {
        Map<String, Long> numbers = new HashMap<>();
        pairs(words, section).forEach((word, value) -> numbers.put(word, Long.valueOf(value)));
        return numbers;
    }

    private static Map<String, String> pairs(WordList words, String section) {
        Map<String, String> pairs = new HashMap<>();
        List<String> entries = words.entries(section);
        for (int i = 0; i + 1 < entries.size(); i += 2) {
            pairs.put(entries.get(i), entries.get(i + 1));
        }
        return pairs;
    }

    /** A bare number: its least value, and whether the word is vague. */
    private record Bare(int to, long value, boolean vague, boolean words) {}

    /** The number expression that begins at a token; absent where none does. */
    Optional<Quantity> at(Sentence sentence, int from) {
        if (!mayOpen(sentence.token(from))) {
            return Optional.empty();
        }
        Optional<Quantity> zero = noneAt(sentence, from);
        if (zero.isPresent()) {
            return zero;
        }
        int at = from;
        String effect = "same";
        for (int steps = 0; steps < 3; steps++) {
            int words = modifierWords(sentence, at);
            if (words == 0) {
                break;
            }
            String next = modifiers.getOrDefault(phrase(sentence, at, at + words), "same");
            effect = effect.equals("same") ? next : combine(effect, next);
            at += words;
        }
        boolean between = at < sentence.size() && sentence.token(at).lower().equals("between");
        Optional<Quantity> range = rangeAt(sentence, from, between ? at + 1 : at, between, effect);
        if (range.isPresent() || between) {
            return range;
        }
        int start = at;
        String before = effect;
        return bareAt(sentence, start).map(bare -> finish(sentence, from, start, before, bare));
    }

    /** A look-up that most words do not pass; "twenty-one" is listed by its parts. */
    private boolean mayOpen(Token token) {
        return openers.contains(token.lower())
                || Character.isDigit(token.text().charAt(0))
                || token.lower().indexOf('-') > 0;
    }

    private static String combine(String outer, String inner) {
        return inner.equals("same") || outer.equals("about") ? outer : inner.equals("about") ? "about" : inner;
    }

    private Quantity finish(Sentence sentence, int from, int start, String before, Bare bare) {
        int to = bare.to();
        String effect = before;
        for (int words = Math.min(2, sentence.size() - to); words > 0; words--) {
            String after = postmodifiers.get(phrase(sentence, to, to + words));
            if (after != null) {
                effect = after;
                to += words;
                break;
            }
        }
        if (to < sentence.size() && sentence.token(to).text().equals("+")) {
            effect = "min";
            to++;
        }
        boolean words = bare.words() || start > from;
        return new Quantity(from, to, bounds(bare, effect), words);
    }

    private static Bounds bounds(Bare bare, String effect) {
        long n = bare.value();
        Bounds bounds = switch (effect) {
            case "min" -> Bounds.atLeast(n);
            case "above" -> bare.vague() ? Bounds.atLeast(n) : Bounds.atLeast(n + 1);
            case "max" -> Bounds.atMost(n);
            case "below" -> Bounds.atMost(Math.max(0, n - 1));
            case "near" -> Bounds.atMost(n).approximately();
            case "about" -> bare.vague() ? Bounds.atLeast(n) : Bounds.exactly(n).approximately();
            default -> bare.vague() ? Bounds.atLeast(n) : Bounds.exactly(n);
        };
        return bare.vague() ? bounds.approximately() : bounds;
    }

    private Optional<Quantity> noneAt(Sentence sentence, int from) {
        for (int words = Math.min(2, sentence.size() - from); words > 0; words--) {
            if (none.contains(phrase(sentence, from, from + words))) {
                return Optional.of(new Quantity(from, from + words, Bounds.exactly(0), true));
            }
        }
        return Optional.empty();
    }

    private int modifierWords(Sentence sentence, int at) {
        for (int words = Math.min(5, sentence.size() - at); words > 0; words--) {
            if (modifiers.containsKey(phrase(sentence, at, at + words))) {
                return words;
            }
        }
        return 0;
    }

    private Optional<Quantity> rangeAt(Sentence sentence, int from, int at, boolean between, String effect) {
        if (at >= sentence.size()) {
            return Optional.empty();
        }
        Matcher joined = NUMERAL_RANGE.matcher(sentence.token(at).text());
        if (joined.matches()) {
            return range(from, at + 1, Long.parseLong(joined.group(1)), Long.parseLong(joined.group(2)), false);
        }
        Optional<Bare> low = bareAt(sentence, at);
        if (low.isEmpty() || low.get().to() + 1 >= sentence.size()) {
            return Optional.empty();
        }
        String joint = sentence.token(low.get().to()).lower();
        boolean joins = between ? joint.equals("and") : joints.contains(joint);
        joins &= !joint.equals("to") || !isChange(sentence, from);
        Optional<Bare> high = joins ? bareAt(sentence, low.get().to() + 1) : Optional.empty();
        if (high.isEmpty()
                || high.get().vague()
                || joint.equals("or") && high.get().value() != low.get().value() + 1) {
            return Optional.empty();
        }
        boolean approximate = low.get().vague() || effect.equals("about");
        return range(from, high.get().to(), low.get().value(), high.get().value(), approximate);
    }

    /** "raised from 60 to 93": no range, but what the number was and what it is; "ranging from 60 to 93" is one. */
    private boolean isChange(Sentence sentence, int from) {
        return from > 0
                && sentence.token(from - 1).lower().equals("from")
                && !(from > 1 && ranging.contains(sentence.token(from - 2).lower()));
    }

    private static Optional<Quantity> range(int from, int to, long low, long high, boolean approximate) {
        if (low >= high) {
            return Optional.empty();
        }
        Bounds bounds = new Bounds(OptionalLong.of(low), OptionalLong.of(high), approximate);
        return Optional.of(new Quantity(from, to, bounds, true));
    }

    private Optional<Bare> bareAt(Sentence sentence, int at) {
        if (at >= sentence.size()) {
            return Optional.empty();
        }
        Token token = sentence.token(at);
        if (Character.isDigit(token.text().charAt(0))) {
            return numeralAt(sentence, at);
        }
        Long least = vague.get(token.lower());
        if (least != null) {
            return Optional.of(vagueAt(sentence, at, token.lower(), least));
        }
        boolean article = token.lower().equals("a") || token.lower().equals("half");
        return article ? articleAt(sentence, at) : wordsAt(sentence, at);
    }

    private Optional<Bare> numeralAt(Sentence sentence, int at) {
        String digits = sentence.token(at).text();
        double value;
        if (NUMERAL.matcher(digits).matches()) {
            value = Long.parseLong(digits.replace(",", ""));
        } else if (DECIMAL.matcher(digits).matches() && scaleAt(sentence, at + 1) > 1) {
            value = Double.parseDouble(digits);
        } else {
            return Optional.empty();
        }
        long scale = scaleAt(sentence, at + 1);
        boolean scaled = scale > 1;
        return bounded(at + (scaled ? 2 : 1), Math.round(value * scale), false, scaled);
    }

    private static Optional<Bare> bounded(int to, long value, boolean vague, boolean words) {
        return value > LARGEST ? Optional.empty() : Optional.of(new Bare(to, value, vague, words));
    }

    private long scaleAt(Sentence sentence, int at) {
        if (at >= sentence.size()) {
            return 1;
        }
        String word = sentence.token(at).lower();
        return word.equals("dozen") ? 12 : scales.getOrDefault(word, 1L);
    }

    /** "dozens", "dozens upon dozens", "hundreds of thousands", "several hundred", "tens of thousands". */
    private Bare vagueAt(Sentence sentence, int at, String word, long least) {
        if (at + 2 < sentence.size() && sentence.token(at + 1).lower().equals("of")) {
            Long more = vague.get(sentence.token(at + 2).lower());
            if (more != null && more >= 2000) {
                return new Bare(at + 3, word.equals("dozens") ? 24 * more / 2 : least * more / 2, true, true);
            }
        }
        if (at + 2 < sentence.size()
                && Set.of("upon", "and", "or").contains(sentence.token(at + 1).lower())
                && sentence.token(at + 2).lower().equals(word)) {
            return new Bare(at + 3, least, true, true);
        }
        long scale = scaleAt(sentence, at + 1);
        return new Bare(at + (scale > 1 ? 2 : 1), least * scale, true, true);
    }

    /** "a dozen", "a hundred and six", "a few", "half a dozen", "a half dozen". */
    private Optional<Bare> articleAt(Sentence sentence, int at) {
        int half = sentence.token(at).lower().equals("half") ? 2 : 1;
        int next = at + 1;
        if (next < sentence.size() && sentence.token(next).lower().equals(half == 2 ? "a" : "half")) {
            half = 2;
            next++;
        }
        long scale = scaleAt(sentence, next);
        if (scale > 1) {
            return half == 2
                    ? Optional.of(new Bare(next + 1, scale / 2, false, true))
                    : Optional.of(more(sentence, next + 1, scale));
        }
        if (half == 2 || next >= sentence.size()) {
            return Optional.empty();
        }
        return switch (sentence.token(next).lower()) {
            case "number" ->
                isFollowedByOf(sentence, next) ? Optional.of(new Bare(next + 1, 2, true, true)) : Optional.empty();
            case "few" -> Optional.of(new Bare(next + 1, 2, true, true));
            case "couple", "pair" -> Optional.of(new Bare(next + 1, 2, false, true));
            case "trio" -> Optional.of(new Bare(next + 1, 3, false, true));
            case "score" -> Optional.of(new Bare(next + 1, 20, false, true));
            default -> Optional.empty();
        };
    }

    /** "a number of", whose "of" the people behind it take. */
    private static boolean isFollowedByOf(Sentence sentence, int at) {
        return at + 1 < sentence.size() && sentence.token(at + 1).lower().equals("of");
    }

    private Optional<Bare> wordsAt(Sentence sentence, int at) {
        long first = value(sentence.token(at).lower());
        if (first < 0) {
            return Optional.empty();
        }
        int to = at + 1;
        if (first >= 20 && first < 100 && to < sentence.size()) {
            long unit = value(sentence.token(to).lower());
            if (unit > 0 && unit < 10) {
                first += unit;
                to++;
            }
        }
        long scale = scaleAt(sentence, to);
        return Optional.of(scale > 1 ? more(sentence, to + 1, first * scale) : new Bare(to, first, false, true));
    }

    /** "… hundred and six", "… thousand two hundred". */
    private Bare more(Sentence sentence, int to, long value) {
        if (value < 100 || to >= sentence.size()) {
            return new Bare(to, value, false, true);
        }
        boolean and = sentence.token(to).lower().equals("and");
        int next = and ? to + 1 : to;
        Optional<Bare> rest =
                next < sentence.size() && value(sentence.token(next).lower()) > 0
                        ? wordsAt(sentence, next)
                        : Optional.empty();
        boolean fits = rest.isPresent() && rest.get().value() < (value % 1000 == 0 ? 1000 : 100);
        return fits
                ? new Bare(rest.get().to(), value + rest.get().value(), false, true)
                : new Bare(to, value, false, true);
    }

    /** The value of a number word, hyphenated ones included; negative where it is none. */
    long value(String word) {
        Long value = values.get(word);
        if (value != null) {
            return value;
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0 && hyphen == word.lastIndexOf('-')) {
            long tens = values.getOrDefault(word.substring(0, hyphen), -1L);
            long units = values.getOrDefault(word.substring(hyphen + 1), -1L);
            return tens >= 20 && tens < 100 && units > 0 && units < 10 ? tens + units : -1;
        }
        return -1;
    }

    private static String phrase(Sentence sentence, int from, int to) {
        if (to == from + 1) {
            return sentence.token(from).lower();
        }
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < to; i++) {
            phrase.append(i == from ? "" : "_").append(sentence.token(i).lower());
        }
        return phrase.toString();
    }
}
