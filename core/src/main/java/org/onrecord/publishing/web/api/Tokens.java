package org.onrecord.publishing.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.publishing.web.http.Problem;

/**
 * Who may write: names, each with a secret word, of which only a digest is kept.
 *
 * <p>A file of them has a line for each, the name, a blank, and the token, or {@code sha256:} and its digest; {@code #}
 * begins a comment. Tokens are long and random, so a plain digest serves; sent as {@code Authorization: Bearer}, by RFC
 * 6750, they never come along by themselves as cookies do.
 */
public final class Tokens {
    private static final int LEAST_UNITS = 20;
    private static final String DIGEST = "sha256:";
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private final List<Token> tokens;

    /** A name and the digest of its token. */
    private record Token(String name, byte[] digest) {}

    private Tokens(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    /**
     * Reads a file of tokens.
     *
     * @throws IOException where it cannot be read, where others may read or write it, or where a line is none; with what
     *     to do about it
     */
    public static Tokens read(Path file) throws IOException {
        checkMode(file);
        List<Token> tokens = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                tokens.add(token(line, file + ":" + (i + 1)));
            }
        }
        if (tokens.isEmpty()) {
            throw new IOException("expected lines of a name and a token in " + file + " but found none");
        }
        return new Tokens(tokens);
    }

    private static void checkMode(Path file) throws IOException {
        Optional<PosixFileAttributeView> view =
                Optional.ofNullable(Files.getFileAttributeView(file, PosixFileAttributeView.class));
        if (view.isPresent()) {
            Set<PosixFilePermission> open =
                    EnumSet.copyOf(view.get().readAttributes().permissions());
            open.retainAll(OTHERS);
            if (!open.isEmpty()) {
                throw new IOException("expected a file that its owner alone may read at " + file
                        + " but others may; chmod 600 it, and make new tokens if others have read it");
            }
        }
    }

    private static Token token(String line, String where) throws IOException {
        int blank = line.replace('\t', ' ').lastIndexOf(' ');
        String name = blank < 0 ? "" : line.substring(0, blank).strip();
        String word = line.substring(blank + 1);
        if (name.isEmpty()) {
            throw new IOException("expected a name, a blank and a token in " + where + " but found one word");
        }
        if (word.startsWith(DIGEST)) {
            try {
                byte[] digest = HexFormat.of().parseHex(word.substring(DIGEST.length()));
                if (digest.length == sha256("").length) {
                    return new Token(name, digest);
                }
            } catch (IllegalArgumentException noHex) { // told below
            }
            throw new IOException("expected 64 hexadecimal digits behind sha256: in " + where + " but found others");
        }
        if (word.length() < LEAST_UNITS) {
            throw new IOException("expected a token of " + LEAST_UNITS + " characters or more in " + where
                    + " but found " + word.length() + "; `openssl rand -hex 32` makes one");
        }
        return new Token(name, sha256(word));
    }

    private static byte[] sha256(String word) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(word.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has SHA-256
        }
    }

    /** The name of who asks; refuses others with 401. */
    String expectName(Context context) {
        Optional<String> sent = Optional.ofNullable(context.header("Authorization"));
        if (sent.isEmpty()) {
            throw refusal("expected the header Authorization: Bearer TOKEN but found none", "Bearer");
        }
        String[] words = sent.get().strip().split(" +", 2);
        if (words.length != 2 || !words[0].equalsIgnoreCase("Bearer")) {
            throw refusal("expected the header Authorization: Bearer TOKEN but found another", "Bearer");
        }
        return name(words[1])
                .orElseThrow(() -> refusal(
                        "expected a token that the server knows but found another", "Bearer error=\"invalid_token\""));
    }

    /** Looks at all tokens, so that the time it takes tells nothing. */
    private Optional<String> name(String word) {
        byte[] digest = sha256(word);
        Optional<String> name = Optional.empty();
        for (Token token : tokens) {
            if (MessageDigest.isEqual(digest, token.digest())) {
                name = Optional.of(token.name());
            }
        }
        return name;
    }

    private static RuntimeException refusal(String detail, String challenge) {
        return Problem.of(HttpStatus.UNAUTHORIZED, detail).asException(Map.of("WWW-Authenticate", challenge));
    }

    /** The names alone. */
    @Override
    public String toString() {
        return Arrays.toString(tokens.stream().map(Token::name).toArray());
    }
}
