package org.onrecord.pipeline;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.onrecord.intake.Capture;
import org.onrecord.intake.Item;
import org.onrecord.linking.copies.Copy;
import tools.jackson.databind.node.ObjectNode;

/**
 * The lines of the items that are kept together, made in two steps: what depends on the items alone, which takes most of
 * the time, and what depends on what was kept before.
 */
final class Batch {
    private final List<Item> items;
    private final Stories stories;
    private final Map<String, byte[]> packed = new HashMap<>();
    private final Map<Item.Read, ObjectNode> reports = new HashMap<>();
    private final Map<FolderPart, ByteArrayOutputStream> lines = new EnumMap<>(FolderPart.class);
    private final Set<String> fresh = new HashSet<>();
    private final Set<String> repeated = new HashSet<>();
    private final Tallied tallied = new Tallied(Counts.none());

    /** The first step, for any thread; it leaves out what was seen before. */
    Batch(List<Item> items, Stories stories, Predicate<String> seen) {
        this.items = items;
        this.stories = stories;
        for (Item item : items) {
            if (item instanceof Item.Read read && !seen.test(read.report().id())) {
                prepare(read, true);
            } else if (item instanceof Item.Foreign foreign
                    && !seen.test(foreign.kept().report().id())) {
                prepare(foreign.kept(), false);
            }
        }
    }

    private void prepare(Item.Read read, boolean english) {
        packed.computeIfAbsent(read.capture().digest(), digest -> ReportLine.bytes(ReportLine.of(read.capture())));
        reports.put(read, english ? ReportLine.of(read, stories) : ReportLine.of(read));
    }

    /** Whether it holds a report that may be new. */
    boolean hasReports() {
        return !reports.isEmpty();
    }

    /** The second step, for one thread at a time, in the order in which batches are kept. */
    void complete(Predicate<String> seen) {
        for (Item item : items) {
            if (item instanceof Item.Skipped skipped) {
                tallied.skipped(skipped.kind());
                addLine(FolderPart.SKIPPED, ReportLine.of(skipped));
            } else if (item instanceof Item.Ignored ignored) {
                tallied.ignored(ignored.kind());
                addLine(FolderPart.SKIPPED, ReportLine.of(ignored));
            } else if (item instanceof Item.Read read) {
                addReport(read, Optional.empty(), seen);
            } else if (item instanceof Item.Foreign foreign) {
                addReport(foreign.kept(), Optional.of(foreign.kind()), seen);
            }
        }
    }

    private void addReport(Item.Read read, Optional<String> foreign, Predicate<String> seen) {
        Capture capture = read.capture();
        ObjectNode line = reports.get(read);
        if (line == null || seen.test(read.report().id())) {
            if (repeated.add(capture.digest())) {
                tallied.repeated();
                addLine(FolderPart.CAPTURES, ReportLine.again(capture));
            }
            return;
        }
        if (!seen.test(capture.digest()) && remember(capture.digest())) {
            Optional.ofNullable(packed.get(capture.digest())).ifPresent(bytes -> add(FolderPart.CAPTURES, bytes));
        }
        remember(read.report().id());
        foreign.ifPresentOrElse(tallied::foreign, tallied::read);
        Optional<Copy> copy = stories.copyOf(read.report());
        copy.ifPresent(found -> {
            if (foreign.isEmpty()) {
                tallied.copied();
            }
            ReportLine.addCopy(line, found);
        });
        addLine(FolderPart.REPORTS, line);
    }

    /** Whether the id is new in this batch. */
    private boolean remember(String id) {
        boolean added = fresh.add(id);
        if (added) {
            add(FolderPart.DIGESTS, SeenDigests.key(id));
        }
        return added;
    }

    private void addLine(FolderPart part, ObjectNode line) {
        add(part, ReportLine.bytes(line));
    }

    private void add(FolderPart part, byte[] bytes) {
        lines.computeIfAbsent(part, p -> new ByteArrayOutputStream()).writeBytes(bytes);
    }

    /** What is to be appended to a part. */
    byte[] lines(FolderPart part) {
        return Optional.ofNullable(lines.get(part))
                .map(ByteArrayOutputStream::toByteArray)
                .orElse(new byte[0]);
    }

    /** The ids of the captures and reports that are kept. */
    List<String> fresh() {
        return new ArrayList<>(fresh);
    }

    Tallied tallied() {
        return tallied;
    }
}
