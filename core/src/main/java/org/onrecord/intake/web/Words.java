package org.onrecord.intake.web;

import java.time.Duration;
import java.util.Locale;

/** Sizes and times in messages. */
final class Words {
    private Words() {}

    static String seconds(Duration time) {
        return time.toMillis() % 1000 == 0
                ? "%,d s".formatted(time.toSeconds())
                : String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }

    static String size(long bytes) {
        return bytes < 1 << 20
                ? "%,d bytes".formatted(bytes)
                : String.format(Locale.ROOT, "%,.1f MiB", bytes / (double) (1 << 20));
    }
}
