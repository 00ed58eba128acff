package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.onrecord.reading.places.GazetteerBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code onrecord gazetteer}: builds the gazetteer that lies beside the reader's classes. */
@Command(
        name = "gazetteer",
        description = "Builds the gazetteer from a GeoNames dump (CC BY 4.0, https://www.geonames.org).",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  onrecord gazetteer --from geonames \\",
            "    --out core/src/main/resources/org/onrecord/reading/places/gazetteer.bin"
        })
final class GazetteerCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DIR",
            description = "Folder with countryInfo.txt, admin1CodesASCII.txt, admin2Codes.txt and cities500.txt,"
                    + " plain or gzipped.")
    private Path from = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write the gazetteer.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            int places = new GazetteerBuilder(from, line -> err.println("onrecord: " + line)).build(out);
            err.printf("onrecord: %d places, %d bytes in %s%n", places, Files.size(out), out);
            return ExitCode.OK;
        } catch (IOException | RuntimeException unreadable) {
            err.println("onrecord: " + unreadable.getMessage());
            return ExitCode.INCOMPLETE;
        }
    }
}
