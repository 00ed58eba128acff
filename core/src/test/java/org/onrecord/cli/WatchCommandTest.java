package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchCommandTest {
    @TempDir
    private Path temp;

    private String list(String text) throws IOException {
        return Files.writeString(temp.resolve("feeds.txt"), text).toString();
    }

    @Test
    void saysWhichLinesNameNoFeed() throws IOException {
        String list = list("# Agencies\nharbour news\n");

        CommandLineRun run = CommandLineRun.of("watch", "--once", list);

        assertThat(run.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.err())
                .contains(list
                        + ":2: expected an address such as https://example.org/feed.xml but found \"harbour news\"")
                .contains("expected addresses of feeds, one a line, but found none");
    }

    @Test
    void saysThatTheListIsMissing() {
        String list = temp.resolve("nowhere.txt").toString();

        assertThat(CommandLineRun.of("watch", "--once", list).err())
                .isEqualTo("onrecord: " + list + ": no such file\n");
    }

    @Test
    void saysWhatBecameOfAFeedThatIsNotThere() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        String feed = "http://127.0.0.1:" + port + "/feed.xml";

        CommandLineRun run = CommandLineRun.of("watch", "--once", "--allow-private", list(feed));

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.err()).contains(feed + ": ").contains("0 reports");
    }

    @ParameterizedTest
    @CsvSource({"--every, soon", "--every, 0s", "--most, 0", "--contact, a b"})
    void refusesOptionsThatMeanNothing(String option, String value) throws IOException {
        CommandLineRun run = CommandLineRun.of("watch", "--once", option, value, list("https://127.0.0.1/feed"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("expected");
    }
}
