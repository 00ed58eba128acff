package org.onrecord.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Bytes as characters: UTF-8, or UTF-16 where a byte order mark says so, or else Windows-1252, which is what old news
 * systems write and what any bytes can be read as.
 *
 * @param text without the byte order mark
 * @param notes what had to be guessed
 */
record Decoded(String text, List<String> notes) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    Decoded {
        notes = List.copyOf(notes);
    }

    static Decoded of(byte[] bytes) {
        if (hasUtf16Mark(bytes)) {
            // UTF_16 reads the mark, and replaces what is malformed.
            return new Decoded(new String(bytes, StandardCharsets.UTF_16), List.of());
        }
        int start = hasUtf8Mark(bytes) ? 3 : 0;
        ByteBuffer input = ByteBuffer.wrap(bytes, start, bytes.length - start);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(input)
                    .toString();
            return new Decoded(text, List.of());
        } catch (CharacterCodingException e) {
            String note = "not valid UTF-8 at byte %,d, so read as Windows-1252".formatted(input.position());
            return new Decoded(new String(bytes, start, bytes.length - start, WINDOWS_1252), List.of(note));
        }
    }

    static boolean hasUtf16Mark(byte[] bytes) {
        return startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0xff, 0xfe);
    }

    private static boolean hasUtf8Mark(byte[] bytes) {
        return startsWith(bytes, 0xef, 0xbb, 0xbf);
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xff) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
