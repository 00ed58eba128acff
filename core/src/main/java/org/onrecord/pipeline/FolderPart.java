package org.onrecord.pipeline;

/** The files of a {@link ReportFolder}, beside its checkpoint. */
enum FolderPart {
    REPORTS("reports.jsonl"),
    CAPTURES("captures.jsonl"),
    SKIPPED("skipped.jsonl"),
    /** 16 bytes of the id of each capture and report. */
    DIGESTS("digests.bin");

    private final String file;

    FolderPart(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }
}
