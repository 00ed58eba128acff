package org.onrecord.intake;

import java.nio.file.Path;

/** One place that {@link Intake#find} came upon, not opened yet. */
public sealed interface Found {
    /** Its name for people. */
    String where();

    /**
     * A file to be read.
     *
     * @param named whether a person named it, rather than a folder that it lies in: then it is read whatever its
     *     extension
     */
    record File(Path path, boolean named) implements Found {
        @Override
        public String where() {
            return path.toString();
        }
    }

    /** What is piped in. */
    record StandardInput() implements Found {
        @Override
        public String where() {
            return "standard input";
        }
    }

    /** Something that settles what becomes of it without being opened: a missing file, a hidden one. */
    record Settled(Item item) implements Found {
        @Override
        public String where() {
            return item.where();
        }
    }
}
