package org.onrecord.intake.feeds;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a feed. A byte order mark is believed first; then bytes that are valid UTF-8, since those of other
 * encodings hardly ever are; then the encoding of the HTTP header, then that of the XML declaration. UTF-8 with a few
 * broken characters stays UTF-8, and Windows-1252 is what can always be read.
 *
 * @param notes what had to be guessed
 */
record FeedText(String text, List<String> notes) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** An XML declaration stands within so many bytes. */
    private static final int DECLARATION = 1_024;

    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml[^>]{0,200}?\\sencoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");

    FeedText {
        notes = List.copyOf(notes);
    }

    static FeedText of(byte[] bytes, Optional<String> charsetFromHttp) {
        Charset unicode = unicode(bytes);
        if (unicode != null) {
            return new FeedText(withoutMark(new String(bytes, unicode)), List.of());
        }
        Optional<Charset> named = charsetFromHttp.flatMap(FeedText::find).or(() -> declared(bytes));
        Optional<String> strict = decode(bytes, StandardCharsets.UTF_8);
        if (strict.isPresent()) {
            return ofUtf8(bytes, strict.get(), named);
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        if (mostlyUtf8(utf8)) {
            return new FeedText(
                    withoutMark(utf8), List.of("not valid UTF-8 everywhere: what could not be read became \uFFFD"));
        }
        if (named.isPresent() && !named.get().equals(StandardCharsets.UTF_8)) {
            return new FeedText(new String(bytes, named.get()), List.of());
        }
        String note = "not valid UTF-8%s, so read as Windows-1252".formatted(named.isPresent() ? ", as it says" : "");
        return new FeedText(new String(bytes, WINDOWS_1252), List.of(note));
    }

    private static FeedText ofUtf8(byte[] bytes, String utf8, Optional<Charset> named) {
        if (named.isEmpty() || named.get().equals(StandardCharsets.UTF_8)) {
            return new FeedText(withoutMark(utf8), List.of());
        }
        if (utf8.length() == bytes.length) { // ASCII, which may be an encoding with escapes such as ISO-2022-JP
            return new FeedText(decode(bytes, named.get()).orElse(utf8), List.of());
        }
        return new FeedText(withoutMark(utf8), List.of("named " + named.get() + " but valid UTF-8, so read as UTF-8"));
    }

    /** UTF-8 or UTF-16, where the first bytes leave no doubt. */
    private static @Nullable Charset unicode(byte[] bytes) {
        if (bytes.length < 4) {
            return null;
        }
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        if (first == 0xfeff || isAsciiAsUtf16(first) && isAsciiAsUtf16(second)) {
            return StandardCharsets.UTF_16BE;
        }
        return first == 0xfffe || isAsciiAsUtf16(swapped(first)) && isAsciiAsUtf16(swapped(second))
                ? StandardCharsets.UTF_16LE
                : null;
    }

    private static boolean isAsciiAsUtf16(int unit) {
        return unit > 0 && unit < 0x80;
    }

    private static int swapped(int unit) {
        return (unit & 0xff) << 8 | unit >> 8;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher encoding = ENCODING.matcher(head);
        return encoding.find() ? find(encoding.group(1)) : Optional.empty();
    }

    /** The character set of that name, unless the bytes cannot be in it. */
    private static Optional<Charset> find(String name) {
        try {
            Charset charset = Charset.forName(name.strip());
            if (charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)) {
                return Optional.of(WINDOWS_1252); // as browsers do
            }
            boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
            return wide ? Optional.empty() : Optional.of(charset);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no name of a character set that is known here
        }
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Whether ten times as much beyond ASCII could be read as not. */
    private static boolean mostlyUtf8(String decoded) {
        long broken = decoded.chars().filter(c -> c == '\uFFFD').count();
        long beyondAscii = decoded.chars().filter(c -> c >= 0x80).count();
        return beyondAscii - broken >= 10 * broken;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
