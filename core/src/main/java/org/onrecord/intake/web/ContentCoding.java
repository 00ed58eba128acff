package org.onrecord.intake.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Undoes the one Content-Encoding that a body may have, without filling memory for a body that unpacks without end. */
final class ContentCoding {
    /** What we ask servers for. */
    static final String ACCEPTED = "gzip, deflate";

    /** A body that unpacks to less may have any ratio: a short page of blanks is no attack. */
    private static final int RATIO_FROM = 1 << 20;

    private static final int CHUNK = 16 << 10;
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final byte[] sent;
    private final Errand errand;
    private final int ratio;

    private ContentCoding(byte[] sent, Errand errand, int ratio) {
        this.sent = sent;
        this.errand = errand;
        this.ratio = ratio;
    }

    /**
     * @param encodings the lines of the Content-Encoding header
     * @param ratio the most decoded bytes for one sent
     */
    static byte[] decode(byte[] sent, List<String> encodings, Errand errand, int ratio) throws FetchRefusal {
        List<String> names = encodings.stream()
                .flatMap(line -> COMMA.splitAsStream(line.strip().toLowerCase(Locale.ROOT)))
                .filter(name -> !name.isEmpty() && !name.equals("identity"))
                .toList();
        if (names.size() > 1) {
            throw FetchRefusal.lasting(
                    "content encoding",
                    "expected one Content-Encoding but found %d, one in the other; only an attack packs twice"
                            .formatted(names.size()));
        }
        if (sent.length == 0 || (names.isEmpty() && !(errand.unpacksFiles() && hasGzipHeader(sent)))) {
            return sent;
        }
        return new ContentCoding(sent, errand, ratio).decode(names.isEmpty() ? "gzip" : names.get(0));
    }

    private byte[] decode(String name) throws FetchRefusal {
        ByteArrayOutputStream decoded = new ByteArrayOutputStream();
        try (InputStream in = open(name)) {
            byte[] chunk = new byte[CHUNK];
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                decoded.write(chunk, 0, n);
                if (decoded.size() > errand.maxBytes() && errand.robots()) {
                    break;
                }
                check(decoded.size());
            }
        } catch (IOException e) {
            if (!errand.robots()) {
                throw FetchRefusal.temporary(
                        "content encoding",
                        "expected a body packed with " + name
                                + ", but it breaks off or is" + " something else after "
                                + Words.size(decoded.size()));
            }
        }
        return decoded.toByteArray();
    }

    private InputStream open(String name) throws IOException, FetchRefusal {
        ByteArrayInputStream in = new ByteArrayInputStream(sent);
        return switch (name) {
            case "gzip", "x-gzip" -> new GZIPInputStream(in, CHUNK);
            case "deflate" -> new InflaterInputStream(in, new Inflater(!hasZlibHeader()), CHUNK);
            default ->
                throw FetchRefusal.lasting(
                        "content encoding",
                        "expected a Content-Encoding that was asked for (" + ACCEPTED + ") but found \"" + name + "\"");
        };
    }

    private static boolean hasGzipHeader(byte[] bytes) {
        return bytes.length >= 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    }

    /** Servers send "deflate" both with the header that it should have (RFC 1950) and without. */
    private boolean hasZlibHeader() {
        return sent.length >= 2 && (sent[0] & 0x0f) == 8 && ((sent[0] & 0xff) << 8 | (sent[1] & 0xff)) % 31 == 0;
    }

    private void check(int size) throws FetchRefusal {
        if (size > errand.maxBytes()) {
            throw tooLarge("more than " + Words.size(errand.maxBytes()) + " unpacked", errand);
        }
        if (size > RATIO_FROM && size / ratio > sent.length) {
            throw FetchRefusal.lasting(
                    "decompression ratio",
                    "expected at most %d bytes unpacked for one sent but found over %s in %s; only an attack packs so"
                            .formatted(ratio, Words.size(size), Words.size(sent.length)));
        }
    }

    static FetchRefusal tooLarge(String found, Errand errand) {
        return FetchRefusal.lasting(
                "too large",
                "expected at most " + Words.size(errand.maxBytes()) + " but found " + found + "; raise the limit if "
                        + errand.url().getHost() + " is to be trusted");
    }
}
