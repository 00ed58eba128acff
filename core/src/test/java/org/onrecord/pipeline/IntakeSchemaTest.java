package org.onrecord.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.intake.Intake;

class IntakeSchemaTest {
    @TempDir
    private Path out;

    private static Schema schema() throws IOException {
        try (InputStream in = ReportFolder.class.getResourceAsStream("onrecord-intake-1.schema.json")) {
            assertThat(in).isNotNull();
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void whatIsKeptOfTheExamplesFollowsTheSchema() throws IOException, InterruptedException {
        Intake intake = new Intake(Intake.Options.DEFAULT, InputStream.nullInputStream());
        Path crawl = CrawlFile.write(
                out.resolve("crawl.warc.gz"),
                "example.org",
                List.of(CrawlFile.article("Kaduna", 1), CrawlFile.article("Kaduna", 1)));
        try (ReportFolder folder = ReportFolder.open(out)) {
            new IntakeRun(intake, folder, 1, new IntakeRun.Watcher() {
                        @Override
                        public void advanced(long bytes) {}

                        @Override
                        public void told(String where, String message) {}
                    })
                    .over(intake.find(List.of("../examples/reports", crawl.toString())));
        }

        Schema schema = schema();
        for (String file : List.of("reports.jsonl", "captures.jsonl")) {
            List<String> lines = Files.readAllLines(out.resolve(file));
            assertThat(lines).hasSizeGreaterThan(8);
            assertThat(lines)
                    .allSatisfy(line ->
                            assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
        }
    }
}
