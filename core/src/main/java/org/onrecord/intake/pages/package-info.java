/**
 * Pages of the web.
 *
 * <p>In come the bytes of an HTML page, and where it was fetched from if that is known. Out goes a {@link
 * org.onrecord.intake.pages.Page}: the text of its article without what stands around it, what the page says of it in the
 * order of trust of decision 9, and beside it captions, related links, warnings and the entries of a live blog. Nothing is
 * executed or fetched, and time grows with the page.
 *
 * <pre>{@code
 * Page page = PageReader.read(bytes, Optional.empty(), Optional.of(URI.create("https://example.org/news/blast")));
 * page.title();       // "Blast kills 12"
 * page.publishedAt(); // 2024-03-22, 23:30 at +03:00
 * page.related();     // "READ MORE: Train crash kills 9", https://example.org/news/train
 * }</pre>
 */
@NullMarked
package org.onrecord.intake.pages;

import org.jspecify.annotations.NullMarked;
