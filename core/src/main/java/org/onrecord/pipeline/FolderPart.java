package org.onrecord.pipeline;

/** The files of a {@link ReportFolder}, beside its checkpoint. */
enum FolderPart {
    REPORTS("reports.jsonl"),
    CAPTURES("captures.jsonl"),
    SKIPPED("skipped.jsonl"),
    /** The first 16 bytes of each capture's digest. */
    DIGESTS("digests.bin");

    private final String file;

    FolderPart(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }
}
