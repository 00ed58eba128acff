/**
 * The command line: in comes what a person typed, out go text on standard output and an exit code.
 *
 * <p>One class a verb, each a subcommand of {@link org.onrecord.cli.Main}. Everything may be used from here, and
 * nothing uses it.
 *
 * <p>Example: {@code onrecord read examples/reports}
 */
@NullMarked
package org.onrecord.cli;

import org.jspecify.annotations.NullMarked;
