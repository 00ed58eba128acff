package org.onrecord.intake.pages;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The encoding of a page's bytes.
 *
 * <p>What is valid UTF-8 beyond ASCII, or nearly, is UTF-8, whatever a label says: no text of any length in another encoding
 * makes such bytes by chance. Else it is what the server's label names, then the page's own; else Windows-1252. A byte order
 * mark, which jsoup looks for, goes before all of these.
 */
final class PageCharset {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Where a page names its encoding, in bytes from its beginning; browsers look at 1,024. */
    private static final int HEAD = 4096;

    /** UTF-8 that is damaged has so many bytes beyond ASCII, at least, for each place that is none. */
    private static final int FEW = 10;

    private static final Pattern LABEL = Pattern.compile(
            "(?i)<(?:meta|\\?xml)\\b[^>]{0,500}?(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{2,40})");

    private PageCharset() {}

    static Charset of(byte[] bytes, Optional<String> serverLabel) {
        Damage damage = Damage.of(bytes);
        if (damage.beyondAscii > 0 && FEW * damage.malformed <= damage.beyondAscii) {
            return StandardCharsets.UTF_8;
        }
        return Stream.of(serverLabel, ownLabel(bytes))
                .flatMap(Optional::stream)
                .flatMap(label -> find(label).stream())
                .filter(charset -> damage.beyondAscii == 0 || !charset.equals(StandardCharsets.UTF_8))
                .findFirst()
                .orElse(damage.beyondAscii == 0 ? StandardCharsets.UTF_8 : WINDOWS_1252);
    }

    private static Optional<String> ownLabel(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher label = LABEL.matcher(head);
        return label.find() ? Optional.of(label.group(1)) : Optional.empty();
    }

    /** As browsers do, Latin-1 and ASCII are taken for Windows-1252, which has quotation marks in the place of controls. */
    private static Optional<Charset> find(String label) {
        String name = label.strip();
        try {
            Charset charset = Charset.forName(name);
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            // a page whose label was read as ASCII is no UTF-16
            boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
            return wide ? Optional.of(StandardCharsets.UTF_8) : Optional.of(latin ? WINDOWS_1252 : charset);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /**
     * How far bytes are from UTF-8.
     *
     * @param beyondAscii bytes that are none of ASCII
     * @param malformed places that are no UTF-8
     */
    private record Damage(int beyondAscii, int malformed) {
        private static final int CHUNK = 8192;

        static Damage of(byte[] bytes) {
            int beyond = 0;
            for (byte b : bytes) {
                beyond += b < 0 ? 1 : 0;
            }
            return new Damage(beyond, beyond == 0 ? 0 : malformed(bytes));
        }

        private static int malformed(byte[] bytes) {
            CharsetDecoder decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            ByteBuffer in = ByteBuffer.wrap(bytes);
            CharBuffer out = CharBuffer.allocate(CHUNK);
            int malformed = 0;
            CoderResult result = CoderResult.OVERFLOW;
            while (!result.isUnderflow()) {
                result = decoder.decode(in, out.clear(), true);
                if (result.isError()) {
                    malformed++;
                    in.position(in.position() + result.length());
                }
            }
            return malformed;
        }
    }
}
