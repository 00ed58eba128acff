package org.onrecord.publishing.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    @TempDir
    private Path temp;

    private Path file(String text, String mode) throws IOException {
        Path file = Files.writeString(temp.resolve("tokens"), text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }

    @Test
    void namesAreReadWithTheirTokensOrDigests() throws IOException {
        String digest = "sha256:" + "0a".repeat(32);
        Tokens tokens =
                Tokens.read(file("# desk\n\nAda Editor " + "a".repeat(20) + "\nBot\t" + digest + "\n", "rw-------"));

        assertThat(tokens).hasToString("[Ada Editor, Bot]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada short|a token of 20 characters or more",
                "onewordthatislongenough|a name, a blank and a token",
                "Ada sha256:12|64 hexadecimal digits",
                "# nobody|but found none",
            })
    void whatIsNoTokenIsRefused(String line, String words) throws IOException {
        Path file = file(line + "\n", "rw-------");

        assertThatThrownBy(() -> Tokens.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(words);
    }

    @ParameterizedTest
    @CsvSource({"rw-r-----", "rw----r--", "rw--w----"})
    void aFileThatOthersMayReadIsRefused(String mode) throws IOException {
        Path file = file("Ada " + "a".repeat(20) + "\n", mode);

        assertThatThrownBy(() -> Tokens.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("chmod 600");
    }
}
