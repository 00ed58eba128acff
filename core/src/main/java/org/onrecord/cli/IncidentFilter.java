package org.onrecord.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.ledger.IncidentQuery;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.Period;
import org.onrecord.publishing.words.CountWords;
import org.onrecord.publishing.words.Printable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Which incidents a person asks for. */
final class IncidentFilter {
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            description = "In a city, region or country, its words by their beginnings, or its code as RU.")
    private Optional<String> place = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = ReadCommand.Day.class,
            description = "On that day or later, as 2024-03-22.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = ReadCommand.Day.class,
            description = "On that day or earlier.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = Kind.class,
            description = "What sort of happening: shooting, bombing, armed_attack, earthquake, …")
    private Optional<IncidentKind> kind = Optional.empty();

    @Option(names = "--killed", paramLabel = "N", description = "With a toll that reaches N killed.")
    private Optional<Long> killed = Optional.empty();

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description = "With all these words in its headlines, each by its beginning.")
    private Optional<String> text = Optional.empty();

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            description =
                    "latest (reported last), toll (most killed) or reports (most reports) first (default: latest).")
    private IncidentQuery.Order order = IncidentQuery.Order.LATEST;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most N incidents (default: 100; all, where they are exported).")
    private Optional<Integer> limit = Optional.empty();

    IncidentQuery query() {
        return query(IncidentQuery.ALL.most());
    }

    /** @param most how many, where the person does not say */
    IncidentQuery query(int most) {
        int limited = limit.orElse(most);
        if (limited < 1) {
            throw new ParameterException(spec.commandLine(), "expected --limit of 1 or more but found " + limited);
        }
        if (killed.filter(n -> n < 0).isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "expected --killed of 0 or more but found " + killed.get());
        }
        IncidentQuery query = IncidentQuery.ALL.withOrder(order).withMost(limited);
        query = place.map(query::withPlace).orElse(query);
        query = period().map(query::withOccurred).orElse(query);
        query = kind.map(query::withKind).orElse(query);
        query = killed.map(query::withLeastKilled).orElse(query);
        return text.map(query::withText).orElse(query);
    }

    private Optional<Period> period() {
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = from.orElse(FIRST_DAY);
        LocalDate last = to.orElse(LAST_DAY);
        if (last.isBefore(first)) {
            throw new ParameterException(
                    spec.commandLine(), "expected --to on or after --from " + first + " but found " + last);
        }
        return Optional.of(new Period(first, last));
    }

    /** What was asked, for when nothing answers to it. */
    String words() {
        String asked = Stream.of(
                        place.map(name -> "in “" + name + "”"),
                        from.map(day -> "from " + day),
                        to.map(day -> "to " + day),
                        kind.map(one -> "of kind " + one.code()),
                        killed.map(n -> "with " + CountWords.number(n) + " or more killed"),
                        text.map(words -> "with “" + words + "” in a headline"))
                .flatMap(Optional::stream)
                .map(Printable::of)
                .collect(Collectors.joining(", "));
        return asked.isEmpty()
                ? "No incident is on record yet."
                : "No incident on record " + asked + "; leave a filter out to see more.";
    }

    /** Reads a kind as people type it: "armed-attack" too. */
    static final class Kind implements ITypeConverter<IncidentKind> {
        @Override
        public IncidentKind convert(String value) {
            String code = value.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]", "_");
            return Arrays.stream(IncidentKind.values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("expected one of "
                            + Arrays.stream(IncidentKind.values())
                                    .map(IncidentKind::code)
                                    .collect(Collectors.joining(", "))
                            + " but found '" + value + "'"));
        }
    }
}
