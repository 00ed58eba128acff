package org.onrecord.publishing.formats.cap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.IncidentRecord;
import org.onrecord.publishing.formats.RecordFormats;
import org.onrecord.publishing.formats.SomeRecords;
import org.onrecord.publishing.formats.common.CapOptions;
import org.onrecord.publishing.formats.common.FormatContext;
import org.onrecord.publishing.formats.common.UnfitRecordsException;
import org.xml.sax.SAXException;

class CapMessagesTest {
    private static final Path SCHEMA = Path.of("src/test/resources/org/onrecord/publishing/formats/CAP-v1.2.xsd");

    @TempDir
    private Path temp;

    @Test
    void messagesFollowTheSchemaOfOasis() throws IOException, SAXException {
        for (FormatContext context : List.of(SomeRecords.context(), SomeRecords.served())) {
            for (IncidentRecord record : List.of(SomeRecords.vetrin(), SomeRecords.bare(), SomeRecords.hostile())) {
                CapMessage alert = CapMessages.of(record, List.of(), context);
                CapMessage update = CapMessages.of(record, List.of(alert.reference()), context);
                List<CapReference> both = List.of(alert.reference(), update.reference());
                CapMessage cancel = CapMessages.cancel(record.id(), both, "No report of it.", context);
                for (CapMessage message : List.of(alert, update, cancel)) {
                    validate(message.xml());
                }
            }
        }
        assertThatThrownBy(() -> validate(CapMessages.of(SomeRecords.bare(), List.of(), SomeRecords.context())
                        .xml()
                        .replace("-00:00", "Z")))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void nothingIsActualUnlessSomebodySaysSo() {
        CapOptions desk = new CapOptions("desk@example.org", Optional.of("The desk"), CapOptions.Status.DRAFT);

        assertThat(CapMessages.of(SomeRecords.vetrin(), List.of(), SomeRecords.context())
                        .xml())
                .contains("<status>Draft</status>", "<sender>onrecord.invalid</sender>")
                .contains("<urgency>Unknown</urgency>", "<severity>Unknown</severity>")
                .contains("<sent>2031-06-02T08:00:00-00:00</sent>");
        assertThat(CapMessages.of(
                                SomeRecords.vetrin(),
                                List.of(),
                                SomeRecords.context().withCap(desk.withStatus(CapOptions.Status.ACTUAL)))
                        .xml())
                .contains("<status>Actual</status>", "<sender>desk@example.org</sender>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a,b", "a<b", "a&b", "a\nb", "a\u0000b"})
    void sendersThatCapForbidsAreRefused(String sender) {
        assertThatThrownBy(() -> new CapOptions(sender, Optional.empty(), CapOptions.Status.DRAFT))
                .hasMessageStartingWith("expected a sender of CAP messages as desk@example.org");
    }

    @Test
    void aFileIsOfOneIncident() {
        assertThatThrownBy(() -> SomeRecords.bytes(
                        RecordFormats.expect("cap"), SomeRecords.context(), SomeRecords.vetrin(), SomeRecords.bare()))
                .isInstanceOf(UnfitRecordsException.class)
                .hasMessageContaining("name a folder");
        assertThatThrownBy(() -> SomeRecords.bytes(RecordFormats.expect("cap"), SomeRecords.context()))
                .isInstanceOf(UnfitRecordsException.class);
    }

    @Test
    void aFolderGetsAMessageWhereThereIsSomethingNew() throws IOException, SAXException {
        CapFolder folder = new CapFolder(temp.resolve("made/for/it"));
        FormatContext first = SomeRecords.context();
        FormatContext later = at(first, Duration.ofHours(1));
        IncidentRecord vetrin = SomeRecords.vetrin();

        assertThat(folder.publish(vetrin, first).map(CapMessage::type)).contains(CapMessage.Type.ALERT);
        assertThat(folder.publish(vetrin, later)).isEmpty();
        CapMessage update = folder.publish(withoutTolls(vetrin), later).orElseThrow();
        CapMessage again =
                folder.publish(vetrin, at(first, Duration.ofHours(2))).orElseThrow();
        CapMessage cancel = folder.cancel(vetrin.id(), "Merged into p2m7c4t8zb.", at(first, Duration.ofHours(3)))
                .orElseThrow();

        assertThat(update.xml())
                .contains("<msgType>Update</msgType>")
                .contains("<references>onrecord.invalid,k3v9x2m7qa.1,2031-06-02T08:00:00-00:00</references>");
        assertThat(again.xml())
                .contains("<references>onrecord.invalid,k3v9x2m7qa.1,2031-06-02T08:00:00-00:00"
                        + " onrecord.invalid,k3v9x2m7qa.2,2031-06-02T09:00:00-00:00</references>");
        assertThat(cancel.xml())
                .contains("<msgType>Cancel</msgType>", "<note>Merged into p2m7c4t8zb.</note>")
                .contains(",k3v9x2m7qa.3,");
        assertThat(folder.cancel(vetrin.id(), "Twice.", first)).isEmpty();
        assertThat(folder.cancel("n0tth3re00", "Never was.", first)).isEmpty();
        assertThat(folder.incidents()).containsExactly("k3v9x2m7qa");
        assertThat(names())
                .containsExactly("k3v9x2m7qa.1.xml", "k3v9x2m7qa.2.xml", "k3v9x2m7qa.3.xml", "k3v9x2m7qa.4.xml");
        for (String name : names()) {
            validate(Files.readString(temp.resolve("made/for/it").resolve(name)));
        }
        assertThat(folder.publish(vetrin, later)
                        .map(message -> message.reference().identifier()))
                .contains("k3v9x2m7qa.5");
    }

    @Test
    void anotherStatusIsNews() throws IOException {
        CapFolder folder = new CapFolder(temp);
        folder.publish(SomeRecords.vetrin(), SomeRecords.context());

        assertThat(folder.publish(
                        SomeRecords.vetrin(),
                        SomeRecords.context().withCap(CapOptions.DRAFTS.withStatus(CapOptions.Status.EXERCISE))))
                .isPresent();
    }

    /** A run that was stopped in the midst of a file leaves one that is no message. */
    @Test
    void whatAStoppedRunLeftIsNoMessage() throws IOException {
        Files.writeString(temp.resolve(".k3v9x2m7qa.1.xml.part"), "<alert");
        Files.writeString(temp.resolve("README"), "of others");
        CapFolder folder = new CapFolder(temp);

        assertThat(folder.incidents()).isEmpty();
        assertThat(folder.publish(SomeRecords.vetrin(), SomeRecords.context()).map(CapMessage::type))
                .contains(CapMessage.Type.ALERT);
        assertThat(temp.resolve(".k3v9x2m7qa.1.xml.part")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<alert/>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><alert><identifier>&x;</identifier></alert>"
            })
    void aFileThatIsNoMessageIsToldNotOverwritten(String content) throws IOException {
        Path file = Files.writeString(temp.resolve("k3v9x2m7qa.1.xml"), content);

        assertThatThrownBy(() -> new CapFolder(temp).publish(SomeRecords.vetrin(), SomeRecords.context()))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("expected a CAP message of OnRecord in " + file)
                .hasMessageEndingWith("move it elsewhere");
        assertThat(file).hasContent(content);
    }

    private static FormatContext at(FormatContext context, Duration later) {
        return FormatContext.of(
                context.texts(), context.links(), context.publishedAt().plus(later));
    }

    private static IncidentRecord withoutTolls(IncidentRecord record) {
        return new IncidentRecord(
                record.id(),
                record.merged(),
                record.kinds(),
                record.occurred(),
                record.place(),
                record.perpetrators(),
                List.of(),
                record.testimonies(),
                record.reports(),
                record.advisories(),
                record.edits());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve("made/for/it"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void validate(String xml) throws SAXException, IOException {
        SchemaFactory.newDefaultInstance()
                .newSchema(SCHEMA.toFile())
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }
}
