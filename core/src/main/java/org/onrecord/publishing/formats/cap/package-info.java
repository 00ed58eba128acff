/**
 * Records as messages of the Common Alerting Protocol 1.2 (OASIS): the first message on an incident alerts, later ones update
 * or cancel and name the earlier ones.
 *
 * <p>In come a record and the messages sent on it before; out goes a message, or a file in a folder of them:
 *
 * <pre>{@code
 * CapMessage first = CapMessages.of(record, List.of(), context);
 * new CapFolder(Path.of("cap")).publish(record, context); // k3v9x2m7qa.1.xml, then k3v9x2m7qa.2.xml
 * }</pre>
 *
 * <p>What no report tells is not guessed: {@code docs/decisions/0017-formats.md} says what stands for urgency, severity and
 * certainty. A status of Actual needs a person who configures it.
 */
@NullMarked
package org.onrecord.publishing.formats.cap;

import org.jspecify.annotations.NullMarked;
