package org.onrecord.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerAddress;
import org.onrecord.ledger.Writing;
import org.onrecord.ledger.entries.Entry;
import org.onrecord.linking.BlockingKeys;
import org.onrecord.linking.Candidate;
import org.onrecord.linking.Linker;
import org.onrecord.model.IncidentProfile;
import org.onrecord.model.LinkDecision;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;
import org.onrecord.model.ReportedAt;

/**
 * What it costs to link a report, and to enter it, as a ledger grows: fills one with made-up incidents, each with the
 * profile and the keys of 2.5 reports, and measures fresh reports at some sizes. Half of them tell of incidents that the
 * ledger has.
 *
 * <p>{@code scattered} spreads the incidents over ten years however few they are, and enters them in no order, so that
 * the ledger becomes denser and what is looked for lies anywhere in the file. {@code daily} enters 274 a day in the order
 * of days, as news come: fresh reports are of the last week.
 *
 * <pre>{@code
 * java -Xmx768m -cp benchmarks/target/benchmarks.jar org.onrecord.benchmarks.LinkingCost \
 *     FOLDER scattered|daily [INCIDENTS,INCIDENTS,…]
 * }</pre>
 */
public final class LinkingCost {
    private static final LocalDate BEGIN = LocalDate.of(2014, 1, 1);
    private static final int DAYS = 3652;
    private static final int A_DAY = 274;
    private static final int TEMPLATES = 1_500;
    private static final int TOGETHER = 500;
    private static final int FRESH = 2_000;
    private static final int ROUNDS = 4;
    private static final int LATEST = 7 * A_DAY;
    private static final String SIZES = "10000,100000,1000000";

    private final boolean daily;
    private final ReadTemplates templates = new ReadTemplates(TEMPLATES, 1);
    private final MadeNames names = new MadeNames();
    private final Linker linker = Linker.english();
    private final Map<IncidentProfile, Set<String>> keysOfFilled = new IdentityHashMap<>();
    private final Ledger ledger;
    private final Path file;
    private long incidents;
    private long fresh;
    private long right;

    private LinkingCost(Path file, boolean daily) {
        this.file = file;
        this.daily = daily;
        this.ledger = Ledger.open(new LedgerAddress.File(file), this::keys, Clock.systemUTC());
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 2 || args.length > 3 || !Set.of("scattered", "daily").contains(args[1])) {
            System.err.println("expected FOLDER scattered|daily [SIZES] but found " + List.of(args));
            System.exit(2);
        }
        Path file = Files.createDirectories(Path.of(args[0])).resolve("linking-cost.db");
        if (Files.exists(file)) {
            System.err.println(
                    "expected no ledger yet at " + file + " but found one; remove it, or name another folder");
            System.exit(2);
        }
        LinkingCost cost = new LinkingCost(file, args[1].equals("daily"));
        System.out.println(Costs.HEAD);
        for (String size : (args.length > 2 ? args[2] : SIZES).split(",")) {
            cost.fillTo(Long.parseLong(size));
            cost.measure();
        }
        cost.ledger.close();
    }

    private void fillTo(long size) {
        while (incidents < size) {
            ledger.write(writing -> {
                for (int i = 0; i < TOGETHER && incidents < size; i++) {
                    fill(incidents++, writing);
                }
                return incidents;
            });
            keysOfFilled.clear();
        }
    }

    /** An incident in one entry, as if each of its reports had brought its keys and its part of the profile. */
    private void fill(long number, Writing writing) {
        MadeVariant variant = variant(number);
        IncidentProfile merged = variant.merged();
        keysOfFilled.put(merged, variant.keys());
        Report report = report(variant, 0, "filled " + number);
        Report brief = new Report(
                report.id(), report.title(), "", report.publisher(), report.publishedAt(), report.url(), "en");
        receive(brief, writing);
        Entry.Link link = new Entry.Link(
                variant.template(0).main().id(), id(number), new LinkDecision(Optional.empty(), 0, List.of()), merged);
        writing.append(new Entry.Read(
                report.id(),
                variant.template(0).reading().reader(),
                Set.of(),
                List.of(variant.template(0).main()),
                List.of(),
                List.of(),
                List.of(link)));
    }

    private Set<String> keys(IncidentProfile profile) {
        Set<String> known = keysOfFilled.get(profile);
        return known == null ? BlockingKeys.of(profile).own() : known;
    }

    private MadeVariant variant(long number) {
        long day = daily ? number / A_DAY : new Random(number).nextInt(DAYS);
        return new MadeVariant(number, BEGIN.plusDays(day), templates, names);
    }

    private static String id(long number) {
        return "made" + Long.toString(number, Character.MAX_RADIX);
    }

    /** A fresh report: half of them tell of an incident that is known. */
    private record Fresh(Report report, ReadTemplates.Template template, IncidentProfile profile, String truth) {}

    private Fresh fresh() {
        Random random = new Random(1_000_003 * ++fresh);
        boolean known = random.nextBoolean();
        long oldest = daily ? Math.max(0, incidents - LATEST) : 0;
        long number = oldest + (long) (random.nextDouble() * (incidents - oldest));
        MadeVariant variant = known ? variant(number) : newVariant(random);
        int last = variant.reports() - 1;
        return new Fresh(
                report(variant, last, "fresh " + fresh),
                variant.template(last),
                variant.profile(last),
                known ? id(number) : "");
    }

    private MadeVariant newVariant(Random random) {
        long day = daily ? incidents / A_DAY : random.nextInt(DAYS);
        return new MadeVariant(-fresh, BEGIN.plusDays(day), templates, names);
    }

    private static Report report(MadeVariant variant, int which, String id) {
        Report report = variant.template(which).reading().report();
        return new Report(
                ReadTemplates.digest(id),
                report.title(),
                report.body(),
                report.publisher(),
                report.publishedAt(),
                report.url(),
                report.language());
    }

    private static void receive(Report report, Writing writing) {
        writing.append(new Entry.Received(
                report,
                report.id(),
                "made",
                ReportedAt.day(report.publishedAt().orElseThrow()),
                List.of(),
                Optional.empty()));
    }

    /** The first round warms up; the last one enters what it has linked. */
    private void measure() throws IOException {
        Costs linking = new Costs("link");
        Costs entering = new Costs("enter");
        Costs committing = new Costs("fold and commit");
        round(new Costs(""), new Costs(""), false);
        right = 0;
        for (int round = 1; round < ROUNDS; round++) {
            committing = round(linking, entering, round == ROUNDS - 1);
        }
        System.out.println(linking.row(incidents)
                + String.format(Locale.ROOT, "  %.1f%% linked as made", 100.0 * right / linking.size()));
        System.out.println(entering.row(incidents));
        System.out.println(committing.row(incidents)
                + String.format(
                        Locale.ROOT,
                        "  load %.1f, file %,d MB",
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        Files.size(file) / 1_000_000));
    }

    /** The costs, a report, of what each transaction does at its end. */
    private Costs round(Costs linking, Costs entering, boolean enter) {
        Costs committing = new Costs("fold and commit");
        for (int done = 0; done < FRESH; done += TOGETHER) {
            List<Fresh> some = new ArrayList<>();
            for (int i = 0; i < TOGETHER; i++) {
                some.add(fresh());
            }
            Costs.Watch all = new Costs.Watch();
            Costs.Watch inside = ledger.write(writing -> {
                Costs.Watch watch = new Costs.Watch();
                for (Fresh one : some) {
                    measure(one, writing, linking, enter ? Optional.of(entering) : Optional.empty());
                }
                return watch.stop();
            });
            committing.add(all.stop().without(inside).dividedBy(TOGETHER));
        }
        return committing;
    }

    private void measure(Fresh one, Writing writing, Costs linking, Optional<Costs> entering) {
        BlockingKeys keys = BlockingKeys.of(one.profile);
        Costs.Watch watch = new Costs.Watch();
        List<Candidate> candidates = writing.candidates(keys.sought()).stream()
                .map(known -> new Candidate(known.id(), known.profile()))
                .toList();
        LinkDecision decision = linker.link(one.profile, candidates);
        linking.add(watch.stop());
        linking.count(candidates.size());
        right += decision.incident().orElse("").equals(one.truth) ? 1 : 0;
        entering.ifPresent(costs -> {
            Costs.Watch appending = new Costs.Watch();
            enter(one, decision, writing);
            costs.add(appending.stop());
        });
    }

    private static void enter(Fresh one, LinkDecision decision, Writing writing) {
        receive(one.report, writing);
        Reading reading = one.template.reading();
        String incident =
                decision.incident().orElseGet(() -> "new" + one.report.id().substring(0, 12));
        writing.append(new Entry.Read(
                one.report.id(),
                reading.reader(),
                reading.advisories(),
                reading.incidents(),
                reading.figures(),
                reading.statements(),
                List.of(new Entry.Link(one.template.main().id(), incident, decision, one.profile))));
    }
}
