/**
 * Feeds: in come the bytes of an RSS, Atom or JSON feed or of a sitemap, out come its entries, each with its address, its
 * title, its times with their zone, and its HTML. Nothing is fetched.
 *
 * <pre>{@code
 * Feed feed = FeedReader.read(bytes, Optional.of("utf-8"), URI.create("https://harbour.example/rss.xml"));
 * for (FeedEntry entry : feed.entries()) {
 *     System.out.println(entry.publishedAt() + " " + entry.title() + " " + entry.url());
 * }
 * }</pre>
 */
@NullMarked
package org.onrecord.intake.feeds;

import org.jspecify.annotations.NullMarked;
