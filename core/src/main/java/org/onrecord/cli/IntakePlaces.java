package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.onrecord.intake.Found;
import org.onrecord.pipeline.IntakeRun;

/** What there is to take in, and how far it has been. */
final class IntakePlaces {
    private IntakePlaces() {}

    /** Tells the progress of a run. */
    static IntakeRun.Watcher watcher(Progress progress) {
        return new IntakeRun.Watcher() {
            @Override
            public void advanced(long bytes) {
                progress.step(bytes);
            }

            @Override
            public void told(String where, String message) {
                progress.tell(where + ": " + message);
            }
        };
    }

    /** How many bytes the files among them have. */
    static long bytes(List<Found> places) {
        long bytes = 0;
        for (Found place : places) {
            try {
                bytes += place instanceof Found.File file ? Files.size(file.path()) : 0;
            } catch (IOException unreadable) {
                continue; // told when it is opened
            }
        }
        return bytes;
    }
}
