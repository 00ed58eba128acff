package org.onrecord.cli;

/** What the process tells its caller; the root command's help lists the same. */
final class ExitCode {
    /** Everything was read. */
    static final int OK = 0;

    /** Some input was skipped, an evaluation missed its floor, or the ledger has not what was asked for. */
    static final int INCOMPLETE = 1;

    /** The command line was wrong. */
    static final int USAGE = 2;

    /** OnRecord itself failed (EX_SOFTWARE of sysexits.h). */
    static final int INTERNAL = 70;

    private ExitCode() {}
}
