package org.onrecord.ledger.reconciling;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.Chain;
import org.onrecord.model.ReportHead;
import org.onrecord.model.Source;
import org.onrecord.model.SourceKind;
import org.onrecord.model.Stance;
import org.onrecord.model.Statement;

/**
 * Tells which sources of an incident are the same under their several names. Safe for use by many threads.
 *
 * <p>Names are compared within one incident alone: "the health ministry" is whichever one the incident has. Where that
 * is open, sources stay apart.
 */
public final class Sources {
    private final SourceWords words;
    private final NameParser parser;
    private final Groups groups;
    private final Map<String, String> agencies;

    private Sources() {
        words = SourceWords.english();
        parser = new NameParser(words);
        groups = Groups.english();
        agencies = Press.agencies();
    }

    /** For names in English. */
    public static Sources english() {
        return new Sources();
    }

    /**
     * The chains of all that the reports of one incident say.
     *
     * @param said assertions and statements, in any order, their ids unique
     * @param perpetrators who is said to have done it, by name
     * @return a chain by the id of each
     */
    public Map<String, Chain> chains(Collection<Said> said, Collection<String> perpetrators) {
        return new Incident(said, perpetrators).chains();
    }

    /** The sources of one incident. */
    private final class Incident {
        private final Collection<Said> said;
        private final Press press;
        private final NameBook book = new NameBook(words);
        private final Map<String, SourceName> parsed = new HashMap<>();
        private final Set<String> attackers;

        Incident(Collection<Said> said, Collection<String> perpetrators) {
            this.said = said;
            Map<String, ReportHead> reports = new TreeMap<>();
            said.forEach(one -> reports.putIfAbsent(one.report().id(), one.report()));
            press = Press.of(
                    reports.values().stream()
                            .sorted(Comparator.comparing(ReportHead::reportedAt).thenComparing(ReportHead::id))
                            .toList(),
                    agencies);
            said.forEach(one ->
                    named(one).ifPresent(name -> book.add(name, one.report().id())));
            perpetrators.stream().filter(name -> group(name).isEmpty()).forEach(name -> book.add(parse(name), ""));
            attackers = attackers(perpetrators);
        }

        Map<String, Chain> chains() {
            Map<String, Chain> chains = new LinkedHashMap<>();
            said.forEach(one -> chains.put(one.id(), chain(one)));
            return chains;
        }

        private Chain chain(Said one) {
            Press.Voice voice = press.voice(one.report());
            String publisher = one.report().publisher().orElse(Press.UNNAMED);
            Optional<Source> source = one.statement().flatMap(Statement::source);
            String origin = origin(one);
            return new Chain(
                    origin,
                    source.map(speaker -> speaker.mention().text()).orElse(voice.name()),
                    source.map(Source::kind).orElse(voice.isAgency() ? SourceKind.AGENCY : SourceKind.OUTLET),
                    one.statement().stream()
                            .flatMap(statement -> statement.via().stream())
                            .map(via -> via.mention().text())
                            .toList(),
                    publisher,
                    attackers.contains(origin));
        }

        private String origin(Said one) {
            Optional<Source> source = one.statement().flatMap(Statement::source);
            if (source.isEmpty()) {
                return press.voice(one.report()).key();
            }
            String mention = source.get().mention().text();
            Optional<String> group = groups.find(mention, source.get().kind());
            if (group.isPresent()) {
                return "group:" + group.get();
            }
            return switch (source.get().kind()) {
                case AGENCY, OUTLET -> outlet(mention, one.report());
                case UNNAMED ->
                    named(one)
                            .map(name -> "source:" + book.key(name, one.report().id()))
                            .orElseGet(() -> passedOn(one));
                case OFFICIAL, MEDICAL, GROUP, MONITOR, WITNESS, COMPANY, PERSON ->
                    named(one)
                            .map(name -> "source:" + book.key(name, one.report().id()))
                            .orElseGet(() ->
                                    "someone:" + mention + " in " + one.report().story());
            };
        }

        private String outlet(String name, ReportHead report) {
            return press.isOwn(name, report) ? press.voice(report).key() : press.key(name);
        }

        /** What nobody is named for is said by the outlet that is quoted for it, else by the story. */
        private String passedOn(Said one) {
            return one.statement().stream()
                    .flatMap(statement -> statement.via().stream())
                    .filter(via -> via.kind() == SourceKind.AGENCY || via.kind() == SourceKind.OUTLET)
                    .findFirst()
                    .map(via -> outlet(via.mention().text(), one.report()))
                    .orElseGet(() -> press.voice(one.report()).key());
        }

        /** The name of a source that has one: a body or person, or a description that means the same in all reports. */
        private Optional<SourceName> named(Said one) {
            return one.statement()
                    .flatMap(Statement::source)
                    .filter(source -> group(source).isEmpty())
                    .filter(source -> switch (source.kind()) {
                        case AGENCY, OUTLET -> false;
                        case UNNAMED -> parse(source.mention().text()).isSure();
                        case OFFICIAL, MEDICAL, GROUP, MONITOR, COMPANY -> true;
                        case WITNESS, PERSON -> parse(source.mention().text()).isNamed();
                    })
                    .map(source -> parse(source.mention().text()));
        }

        private SourceName parse(String mention) {
            return parsed.computeIfAbsent(mention, parser::parse);
        }

        private Optional<String> group(Source source) {
            return groups.find(source.mention().text(), source.kind());
        }

        private Optional<String> group(String perpetrator) {
            return groups.find(perpetrator, SourceKind.GROUP);
        }

        /** The keys of those who claim responsibility, or are named as perpetrators. */
        private Set<String> attackers(Collection<String> perpetrators) {
            Stream<String> claiming = said.stream()
                    .filter(one -> one.statement()
                            .filter(statement -> statement.stance() == Stance.CLAIMS_RESPONSIBILITY)
                            .flatMap(Statement::source)
                            .isPresent())
                    .flatMap(one -> Stream.concat(Stream.of(origin(one)), actor(one).stream()))
                    .filter(origin -> !origin.startsWith("press:") && !origin.startsWith("story:"));
            Stream<String> named = perpetrators.stream()
                    .map(name -> group(name)
                            .map(group -> "group:" + group)
                            .orElseGet(() -> "source:" + book.key(parse(name), "")));
            return Stream.concat(claiming, named).collect(Collectors.toSet());
        }

        /** The group that a claim of responsibility is made for. */
        private Optional<String> actor(Said one) {
            return one.statement()
                    .flatMap(Statement::actor)
                    .flatMap(actor -> group(actor.text()))
                    .map(group -> "group:" + group);
        }
    }
}
