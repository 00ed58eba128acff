package org.onrecord.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lists files, and the files of folders in the order of their names, without opening any.
 *
 * <p>Folders are followed through symbolic links, each once, so a link that leads back up ends there.
 */
final class FileWalk {
    private static final Comparator<Path> BY_NAME = Comparator.comparing(FileWalk::nameOf);

    private final List<Found> found = new ArrayList<>();
    private final Set<Path> foldersSeen = new HashSet<>();

    private FileWalk() {}

    static List<Found> over(List<String> names) {
        FileWalk walk = new FileWalk();
        names.forEach(walk::addNamed);
        return walk.found;
    }

    private void addNamed(String name) {
        if (name.equals(Intake.STANDARD_INPUT)) {
            found.add(new Found.StandardInput());
            return;
        }
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            skip(name, "missing", "no such file or folder");
            return;
        }
        if (Files.isDirectory(path)) {
            addWholeFolder(path);
        } else if (Files.exists(path)) {
            found.add(new Found.File(path, true));
        } else {
            addMissing(path);
        }
    }

    private void addWholeFolder(Path folder) {
        foldersSeen.clear();
        int before = found.size();
        addFolder(folder);
        boolean nothing = found.stream()
                .skip(before)
                .allMatch(f -> f instanceof Found.Settled settled && settled.item() instanceof Item.Ignored);
        if (nothing) {
            skip(
                    folder.toString(),
                    "without reports",
                    "no reports in this folder: expected files named " + ReportKind.extensions());
        }
    }

    private void addFolder(Path folder) {
        try {
            if (!foldersSeen.add(folder.toRealPath())) {
                ignore(folder, "linked twice");
                return;
            }
            List<Path> children;
            try (Stream<Path> listed = Files.list(folder)) {
                children = listed.sorted(BY_NAME).toList();
            }
            children.forEach(this::addChild);
        } catch (IOException e) {
            found.add(new Found.Settled(Unreadable.because(e).at(folder.toString())));
        }
    }

    private void addChild(Path path) {
        if (nameOf(path).startsWith(".")) {
            ignore(path, "hidden");
        } else if (Files.isDirectory(path)) {
            addFolder(path);
        } else if (!Files.exists(path)) {
            addMissing(path);
        } else if (!Files.isRegularFile(path)) {
            ignore(path, "special");
        } else if (ReportKind.find(path).isEmpty()) {
            ignore(path, extensionOf(nameOf(path)));
        } else {
            found.add(new Found.File(path, false));
        }
    }

    private void addMissing(Path path) {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            skip(path.toString(), "unreadable", "unreadable: a link whose target is missing");
        } else {
            skip(path.toString(), "missing", "no such file or folder");
        }
    }

    private void skip(String where, String kind, String reason) {
        found.add(new Found.Settled(new Item.Skipped(where, kind, reason)));
    }

    private void ignore(Path path, String kind) {
        found.add(new Found.Settled(new Item.Ignored(path.toString(), kind)));
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    private static String extensionOf(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "without extension" : name.substring(dot);
    }
}
