package org.onrecord.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Report;

class IntakeTest {
    private static final String REPORT =
            "Twelve killed in Kaduna\nHarbour News, 2024-03-22\n\nTwelve people were killed.\n";

    @TempDir
    private Path folder;

    @Test
    void aReportCarriesTheDigestOfItsCaptureAndItsText() throws IOException {
        Report report = readOne(write("a.txt", REPORT));

        assertThat(report.id()).isEqualTo(Capture.of("", REPORT.getBytes(UTF_8)).digest());
        assertThat(report.text()).isEqualTo("Twelve killed in Kaduna\n\nTwelve people were killed.\n");
        assertThat(report.publisher()).contains("Harbour News");
        assertThat(report.publishedAt()).contains(LocalDate.of(2024, 3, 22));
    }

    @Test
    void theGivenDateServesOnlyReportsWithoutOne() throws IOException {
        Intake.Options options = new Intake.Options(Optional.of(LocalDate.of(2020, 1, 1)), Limits.DEFAULT);
        Path dated = write("a.txt", REPORT);
        Path undated = write("b.txt", "Twelve killed in Kaduna\n\nTwelve people were killed.");

        assertThat(items(intake(options), dated, undated))
                .extracting(item -> ((Item.Read) item).report().publishedAt().orElseThrow())
                .containsExactly(LocalDate.of(2024, 3, 22), LocalDate.of(2020, 1, 1));
    }

    @Test
    void whatAReportLacksIsNotedOnce() throws IOException {
        Path bare = write("bare.json", "{\"text\": \"A man was shot dead on Monday, the police said.\"}");

        assertThat(items(bare))
                .singleElement()
                .asInstanceOf(type(Item.Read.class))
                .extracting(Item.Read::notes)
                .asInstanceOf(LIST)
                .containsExactly("no title and no date of publication (--published DATE gives one)");
    }

    @Test
    void foldersAreReadInNameOrderAndOtherFilesIgnored() throws IOException {
        write("b.txt", REPORT);
        write(
                "a/z.json",
                "{\"title\": \"T\", \"date\": \"2024-03-22\", \"text\": \"The police said so to the press.\"}");
        write("c.jpg", "x");
        write(".hidden.txt", REPORT);
        write("a.txt", REPORT);

        assertThat(items(folder).stream().map(this::name))
                .containsExactly("ignored .hidden.txt", "read a/z.json", "read a.txt", "read b.txt", "ignored c.jpg");
    }

    @Test
    void linkLoopsEnd() throws IOException {
        write("a/b.txt", REPORT);
        Files.createSymbolicLink(folder.resolve("a/up"), folder);

        assertThat(items(folder).stream().map(this::name)).containsExactly("read a/b.txt", "ignored a/up");
    }

    @Test
    void everyLineOfAJsonLinesFileIsACapture() throws IOException {
        String line = "{\"title\": \"T\", \"date\": \"2024-03-22\", \"text\": \"The police said so to the press.\"}";
        Path lines = write("a.jsonl", "\ufeff" + line + "\r\n\nnot json\n" + line);

        List<Item> items = items(lines);

        assertThat(items).extracting(Item::where).containsExactly(lines + ":1", lines + ":3", lines + ":4");
        assertThat(items.get(2))
                .asInstanceOf(type(Item.Read.class))
                .satisfies(read -> assertThat(read.report().id())
                        .isEqualTo(Capture.of("", line.getBytes(UTF_8)).digest()));
        assertThat(items.get(1)).isInstanceOf(Item.Skipped.class);
    }

    @Test
    void aLineThatIsTooLargeSparesTheOthers() throws IOException {
        String line = "{\"title\": \"T\", \"date\": \"2024-03-22\", \"text\": \"The police said so.\"}";
        Path lines = write("a.jsonl", line + "\n" + "x".repeat(500) + "\n" + line + "\n");
        Intake intake = intake(new Intake.Options(Optional.empty(), new Limits(200, 200, 200)));

        assertThat(items(intake, lines).stream().map(item -> item.getClass().getSimpleName()))
                .containsExactly("Read", "Skipped", "Read");
    }

    @Test
    void aNamedFileIsReadWhateverItsExtension() throws IOException {
        Path page = write("page.php", "<!DOCTYPE html><title>T</title><p>The police said so to the press.</p>");
        Path object = write("object", "{\"title\": \"T\", \"text\": \"The police said so to the press.\"}");
        Path lines = write("lines", "{\"text\": \"The police said so.\"}\n{\"text\": \"The press heard.\"}\n");

        assertThat(items(page, object, lines))
                .extracting(item -> ((Item.Read) item).report().body())
                .containsExactly(
                        "The police said so to the press.",
                        "The police said so to the press.",
                        "The police said so.",
                        "The press heard.");
    }

    @Test
    void standardInputIsSniffed() {
        Intake intake = new Intake(Intake.Options.DEFAULT, new ByteArrayInputStream(REPORT.getBytes(UTF_8)));

        assertThat(items(intake, List.of("-"))).singleElement().satisfies(item -> {
            assertThat(item.where()).isEqualTo("standard input");
            assertThat(((Item.Read) item).report().title()).isEqualTo("Twelve killed in Kaduna");
        });
    }

    @Test
    void halfSurrogatePairsAreReplacedOneForOne() throws IOException {
        Path half = write("half.json", "{\"text\": \"The \\ud83d police \\ude00 said \\ud83d\\ude00 so.\"}");

        assertThat(readOne(half).body()).isEqualTo("The \ufffd police \ufffd said 😀 so.");
    }

    @Test
    void emptyFilesAreSkipped() throws IOException {
        assertThat(skipped(write("a.txt", "")).reason()).isEqualTo("empty: a file of 0 bytes");
        assertThat(skipped(write("b.jsonl", "")).reason()).isEqualTo("empty: a file of 0 bytes");
        assertThat(skipped(write("c.txt", " \n\t\n")).reason()).isEqualTo("empty: nothing but blanks in it");
        assertThat(skipped(write("d.html", "<html><script>x()</script></html>")).reason())
                .isEqualTo("empty: no text in it");
    }

    @Test
    void binaryFilesAreSkipped() throws IOException {
        assertThat(skipped(write("a.txt", "ab\0cd")).reason())
                .isEqualTo("binary: a NUL byte at offset 2; save the report as text, HTML or JSON");
        assertThat(skipped(write("b.txt", "%PDF-1.7 ...")).reason()).startsWith("binary: a PDF;");
        assertThat(skipped(write("c.jsonl", "ab\0cd\nab\0cd\n")).kind()).isEqualTo("binary");
        assertThat(skipped(write("d.txt", "\u0001\u0002\u0003abc")).reason())
                .startsWith("binary: 3 control characters");
    }

    @Test
    void aHundredMegabytesAreRefusedUnread() throws IOException {
        Path big = folder.resolve("big.txt");
        try (RandomAccessFile file = new RandomAccessFile(big.toFile(), "rw")) {
            file.setLength(100L << 20);
        }

        assertThat(skipped(big).reason())
                .isEqualTo("too large: 100.0 MiB, and at most 32.0 MiB are read; split it into its reports");
    }

    @Test
    void aLineOfFiveMebibytesIsRefusedAsText() throws IOException {
        Path line = write("line.txt", "The police said so. ".repeat((5 << 20) / 20 + 1));

        assertThat(skipped(line).reason())
                .isEqualTo("too large: a text of 5,242,900 characters, and at most 5,000,000 are read;"
                        + " split it into its reports");
    }

    @Test
    void anEndlessStreamIsRefused() {
        Intake intake = new Intake(
                new Intake.Options(Optional.empty(), new Limits(1000, 1000, 1000)),
                new ByteArrayInputStream(new byte[5000]));

        assertThat(items(intake, List.of("-")))
                .singleElement()
                .asInstanceOf(type(Item.Skipped.class))
                .extracting(Item.Skipped::reason)
                .isEqualTo("too large: more than 1,000 bytes, and at most 1,000 bytes are read;"
                        + " split it into its reports");
    }

    @Test
    void aLargePageIsRefused() throws IOException {
        Path page = write("page.html", "<p>".repeat(3 << 20));

        assertThat(skipped(page).reason()).startsWith("too large: 9.0 MiB, and at most 8.0 MiB are read");
    }

    @Test
    void otherLanguagesAreNamed() throws IOException {
        Path french = write(
                "fr.txt",
                "Un homme armé a ouvert le feu dans une salle de concert vendredi soir, tuant au moins 60 personnes et en"
                        + " blessant plus de cent, selon les services de sécurité. Le groupe a revendiqué l'attaque dans"
                        + " un communiqué. Les autorités ont ouvert une enquête.");

        assertThat(foreign(french).kind()).isEqualTo("in French");
        assertThat(foreign(french).reason())
                .isEqualTo("in French, and only English is read; translate it or leave it out");
        assertThat(foreign(french).kept().report().language()).isEqualTo("fr");
        assertThat(foreign(french).kept().report().body()).startsWith("Un homme armé");
        assertThat(foreign(write("ru.txt", "Не менее 60 человек погибли в Подмосковье."))
                        .kept()
                        .report()
                        .language())
                .isEqualTo("ru");
    }

    @Test
    void filesPackedWithGzipAreUnpackedUpToTheLimit() throws IOException {
        pack("report.txt.gz", REPORT);
        pack("reports.jsonl.gz", "{\"text\": \"Twelve people were killed.\"}\n{\"text\": \"Three were hurt.\"}\n");
        write("broken.txt.gz", "Twelve people were killed.");
        pack("bomb.txt.gz", "a ".repeat(20 << 20));

        assertThat(items(folder))
                .extracting(item -> item instanceof Item.Skipped skipped ? skipped.kind() : "read")
                .containsExactly("too large", "unreadable", "read", "read", "read");
    }

    private void pack(String name, String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            out.write(text.getBytes(UTF_8));
        }
    }

    @Test
    void missingFilesAreTold() {
        assertThat(skipped(folder.resolve("nowhere.txt")).reason()).isEqualTo("no such file or folder");
    }

    @Test
    void aFolderWithoutReportsIsTold() throws IOException {
        write("a/picture.jpg", "x");

        assertThat(items(folder))
                .last()
                .asInstanceOf(type(Item.Skipped.class))
                .satisfies(
                        skipped -> assertThat(skipped.reason())
                                .isEqualTo(
                                        "no reports in this folder: expected files named .txt, .text, .html, .htm, .json, .jsonl, .rss, .atom, .xml, .warc, or these with .gz"));
    }

    @Test
    void aLinkToNothingIsToldAndTheRestGoesOn() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.txt"), Path.of("nowhere"));
        write("b.txt", REPORT);

        assertThat(items(folder).stream().map(this::name)).containsExactly("skipped a.txt", "read b.txt");
        assertThat(skipped(folder.resolve("a.txt")).reason()).isEqualTo("unreadable: a link whose target is missing");
    }

    @Test
    void anUnreadableFolderIsToldAndTheRestGoesOn() throws IOException {
        write("a/x.txt", REPORT);
        Path closed = folder.resolve("a");
        write("b.txt", REPORT);
        assertThat(closed.toFile().setReadable(false)).isTrue();
        assumeThat(closed.toFile().canRead()).as("root reads everything").isFalse();

        assertThat(items(folder).stream().map(this::name)).containsExactly("skipped a", "read b.txt");
    }

    private Path write(String name, String content) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, content);
    }

    private static Intake intake(Intake.Options options) {
        return new Intake(options, new ByteArrayInputStream(new byte[0]));
    }

    private static List<Item> items(Path... paths) {
        return items(intake(Intake.Options.DEFAULT), paths);
    }

    private static List<Item> items(Intake intake, Path... paths) {
        return items(intake, Stream.of(paths).map(Path::toString).toList());
    }

    private static List<Item> items(Intake intake, List<String> names) {
        List<Item> items = new ArrayList<>();
        for (Found found : intake.find(names)) {
            try (Stream<Item> read = intake.read(found)) {
                read.forEach(items::add);
            }
        }
        return items;
    }

    private static Report readOne(Path path) {
        return ((Item.Read) items(path).get(0)).report();
    }

    private static Item.Skipped skipped(Path path) {
        return (Item.Skipped) items(path).get(0);
    }

    private static Item.Foreign foreign(Path path) {
        return (Item.Foreign) items(path).get(0);
    }

    private String name(Item item) {
        String kind = item instanceof Item.Read ? "read" : item instanceof Item.Skipped ? "skipped" : "ignored";
        return kind + " " + folder.relativize(Path.of(item.where()));
    }
}
