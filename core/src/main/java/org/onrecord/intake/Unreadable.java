package org.onrecord.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Words for what keeps a file from being read. */
final class Unreadable {
    private Unreadable() {}

    static Refusal because(IOException cause) {
        return new Refusal(Item.Skipped.UNREADABLE, "unreadable: " + words(cause));
    }

    private static String words(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "it disappeared while it was being read";
        }
        if (cause instanceof FileSystemLoopException) {
            return "a link that leads back to itself";
        }
        if (cause instanceof FileSystemException failure && failure.getReason() != null) {
            return failure.getReason();
        }
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
