package org.onrecord.ledger.reconciling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The sources' names of one incident: which short name stands for which longer one, and which names are one source's.
 *
 * <p>A short name stands for the only longer one of its report, else for the only one of the incident that is of the same
 * place, or of the country that is spoken of most; else for itself. All names are added before any key is asked for.
 */
final class NameBook {
    private static final Comparator<Facet> ORDER =
            Comparator.comparing(Facet::label).thenComparing(Facet::area).thenComparing(Facet::head);

    private final SourceWords words;
    private final Map<String, TreeSet<Facet>> byHead = new HashMap<>();
    private final Map<String, Set<Facet>> byReport = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private final Map<Facet, List<Facet>> longer = new HashMap<>();
    private final Map<Facet, Facet> parents = new HashMap<>();
    private Optional<String> home = Optional.empty();
    private boolean joined;

    NameBook(SourceWords words) {
        this.words = words;
    }

    private record Use(SourceName name, String report) {}

    void add(SourceName name, String report) {
        uses.add(new Use(name, report));
        facets(name).forEach(facet -> {
            byHead.computeIfAbsent(facet.head(), head -> new TreeSet<>(ORDER)).add(facet);
            byReport.computeIfAbsent(report, id -> new TreeSet<>(ORDER)).add(facet);
        });
    }

    /** The key of the source that a name stands for: the first of its names. */
    String key(SourceName name, String report) {
        if (!joined) {
            join();
            joined = true;
        }
        Facet facet = name.names().stream()
                .findFirst()
                .or(name::body)
                .orElseThrow(() -> new IllegalArgumentException("Expected a name or a body but found neither"));
        return root(resolve(facet, report)).label();
    }

    /** Names that one mention gives are one source's, unless several persons hold what seems to be one office. */
    private void join() {
        Map<Facet, Set<Facet>> holders = new TreeMap<>(ORDER);
        for (Use use : uses) {
            if (use.name().holdsOffice()) {
                use.name()
                        .body()
                        .ifPresent(body -> use.name()
                                .names()
                                .forEach(holder -> holders.computeIfAbsent(
                                                resolve(body, use.report()), office -> new TreeSet<>(ORDER))
                                        .add(resolve(holder, use.report()))));
            }
        }
        for (Use use : uses) {
            List<Facet> names = use.name().names().stream()
                    .map(name -> resolve(name, use.report()))
                    .toList();
            names.forEach(name -> unite(names.get(0), name));
            use.name().body().map(body -> resolve(body, use.report())).ifPresent(body -> {
                boolean several = use.name().holdsOffice()
                        && holders.getOrDefault(body, Set.of()).size() > 1;
                if (!several && !names.isEmpty()) {
                    unite(body, names.get(0));
                }
            });
        }
    }

    private static Stream<Facet> facets(SourceName name) {
        return Stream.concat(name.body().stream(), name.names().stream());
    }

    private Facet resolve(Facet facet, String report) {
        List<Facet> candidates = longer.computeIfAbsent(facet, this::longer);
        Set<Facet> ofReport = byReport.getOrDefault(report, Set.of());
        return findOnly(candidates, ofReport::contains)
                .or(() -> findOnly(candidates, candidate -> mayGoWithout(facet, candidate)))
                .orElse(facet);
    }

    /** Whether other reports may leave out whose a body is: what is of the place, or of the country that is spoken of. */
    private boolean mayGoWithout(Facet facet, Facet candidate) {
        return candidate.area().equals(facet.area())
                || words.isLocal(candidate.head())
                || candidate.area().equals(home());
    }

    /** The country that most names of the incident's sources have; empty where there is none, or several. */
    private String home() {
        if (home.isEmpty()) {
            Map<String, Long> countries = new TreeMap<>();
            uses.stream()
                    .flatMap(use -> facets(use.name()))
                    .map(Facet::area)
                    .filter(area -> words.country(area).isPresent())
                    .forEach(area -> countries.merge(area, 1L, Long::sum));
            long most =
                    countries.values().stream().mapToLong(count -> count).max().orElse(0);
            List<String> named = countries.entrySet().stream()
                    .filter(country -> country.getValue() == most)
                    .map(Map.Entry::getKey)
                    .toList();
            home = Optional.of(named.size() == 1 ? named.get(0) : "");
        }
        return home.get();
    }

    private static Optional<Facet> findOnly(List<Facet> candidates, Predicate<Facet> wanted) {
        List<Facet> found = candidates.stream().filter(wanted).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Those that a name may be short for, and that are short for nothing themselves. */
    private List<Facet> longer(Facet facet) {
        List<Facet> all = facet.qualifiers().isEmpty()
                ? words.only(facet.head()).map(this::named).orElseGet(() -> longerOfHead(facet))
                : longerOfHead(facet);
        return all.stream()
                .filter(candidate -> all.stream().noneMatch(candidate::isShortFor))
                .toList();
    }

    private List<Facet> longerOfHead(Facet facet) {
        return byHead.getOrDefault(facet.head(), new TreeSet<>(ORDER)).stream()
                .filter(facet::isShortFor)
                .toList();
    }

    private List<Facet> named(String headAndQualifier) {
        String[] parts = headAndQualifier.split(" ", 2);
        return byHead.getOrDefault(parts[0], new TreeSet<>(ORDER)).stream()
                .filter(candidate -> candidate.qualifiers().contains(parts[1]))
                .toList();
    }

    private void unite(Facet one, Facet two) {
        Facet first = root(one);
        Facet second = root(two);
        int order = ORDER.compare(first, second);
        if (order != 0) { // the first in order, so that the key does not hang on the order of the reports
            parents.put(order < 0 ? second : first, order < 0 ? first : second);
        }
    }

    private Facet root(Facet facet) {
        Facet parent = parents.get(facet);
        if (parent == null) {
            return facet;
        }
        Facet root = root(parent);
        parents.put(facet, root);
        return root;
    }
}
