/**
 * JMH benchmarks: in come the rooms of the core, out go rates, and the time that the gazetteer takes to load. Beside them,
 * programs that make crawls and reports of any number, and measure what a ledger costs as it grows.
 *
 * <p>Example: {@code java -jar benchmarks/target/benchmarks.jar Reading}
 */
@NullMarked
package org.onrecord.benchmarks;

import org.jspecify.annotations.NullMarked;
