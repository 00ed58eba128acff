package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;

/** Words for what keeps a folder from being written to, and what to do about it. */
final class Unwritable {
    private Unwritable() {}

    static String words(IOException cause, Optional<Path> folder) {
        String where = folder.map(Path::toString).orElse("standard output");
        String message = Optional.ofNullable(cause.getMessage()).orElse("an error without a message");
        if (message.startsWith("expected ")) {
            return message;
        }
        if (cause instanceof AccessDeniedException) {
            return "expected to write to " + where + " but found no permission to; name another folder with --out";
        }
        if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
            return "expected a folder at " + where + " but found a file; name another one with --out";
        }
        String reason = cause instanceof FileSystemException failure && failure.getReason() != null
                ? failure.getReason()
                : message;
        return "expected to write to " + where + " but found \"" + reason
                + "\"; mend that and give the same command again: what was kept stays, and it goes on from there";
    }
}
