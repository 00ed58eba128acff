package org.onrecord.intake.web;

import java.time.Duration;

/**
 * What one fetch may cost, so that no server can exhaust memory or hold a thread.
 *
 * @param pageBytes the largest page, both as sent and after its Content-Encoding is undone
 * @param feedBytes the same for a feed or a sitemap
 * @param robotsBytes how much of a robots.txt is read; what follows is ignored (RFC 9309 asks for 500 KiB at least)
 * @param ratio the most decoded bytes for one byte sent, once the first MiB is decoded
 * @param redirects the most redirects followed
 * @param total all requests of a fetch together, from looking up the name to the last byte; waiting for one's turn does
 *     not count, and robots.txt has as much time of its own
 * @param idle the longest time without a byte
 * @param connect the longest time for looking up a name, and again for connecting to one address
 * @param headerLine the longest line of headers, in bytes
 * @param headers the most headers in one response
 */
public record FetchLimits(
        int pageBytes,
        int feedBytes,
        int robotsBytes,
        int ratio,
        int redirects,
        Duration total,
        Duration idle,
        Duration connect,
        int headerLine,
        int headers) {
    /** Pages of 8 MiB, feeds of 16 MiB, 60 seconds in all, 15 without a byte, 5 redirects, 100 times its size unpacked. */
    public static final FetchLimits DEFAULT = new FetchLimits(
            8 << 20,
            16 << 20,
            512 << 10,
            100,
            5,
            Duration.ofSeconds(60),
            Duration.ofSeconds(15),
            Duration.ofSeconds(10),
            16 << 10,
            200);

    public FetchLimits {
        expectPositive("page bytes", pageBytes);
        expectPositive("feed bytes", feedBytes);
        expectPositive("robots.txt bytes", robotsBytes);
        expectPositive("ratio", ratio);
        expectPositive("redirects", redirects + 1L);
        expectPositive("total milliseconds", total.toMillis());
        expectPositive("idle milliseconds", idle.toMillis());
        expectPositive("connect milliseconds", connect.toMillis());
        expectPositive("bytes of a header line", headerLine);
        expectPositive("headers", headers);
    }

    /** These limits with other times. */
    public FetchLimits withTimes(Duration newTotal, Duration newIdle) {
        return new FetchLimits(
                pageBytes, feedBytes, robotsBytes, ratio, redirects, newTotal, newIdle, connect, headerLine, headers);
    }

    /** These limits with other sizes of pages and feeds. */
    public FetchLimits withBytes(int newPageBytes, int newFeedBytes) {
        return new FetchLimits(
                newPageBytes, newFeedBytes, robotsBytes, ratio, redirects, total, idle, connect, headerLine, headers);
    }

    int bytes(Wanted wanted) {
        return wanted == Wanted.FEED ? feedBytes : pageBytes;
    }

    private static void expectPositive(String what, long value) {
        if (value < 1) {
            throw new IllegalArgumentException("Expected a limit above zero for " + what + " but found " + value);
        }
    }
}
