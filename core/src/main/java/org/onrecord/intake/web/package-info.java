/**
 * Fetches feeds and pages from the web, politely and safely: in comes an address, out come the bytes as the server sent
 * them, or why there are none.
 *
 * <p>Every server is taken for hostile: addresses of private networks are refused after the name was looked up and at
 * each redirect, and sizes, times and redirects are bounded. To every server we are a guest: robots.txt, Retry-After
 * and a pause between two requests are kept, whoever asks.
 *
 * <pre>{@code
 * try (Fetcher fetcher = new Fetcher(FetchOptions.DEFAULT)) {
 *     Fetched fetched = fetcher.fetch(URI.create("https://example.com/feed.xml"), Validators.NONE, Wanted.FEED);
 *     if (fetched instanceof Fetched.Body body) {
 *         System.out.println(body.url() + ": " + body.bytes().length + " bytes");
 *     } else if (fetched instanceof Fetched.Refused refused) {
 *         System.out.println(refused.reason());
 *     }
 * }
 * }</pre>
 *
 * <p>The choices and their numbers are in docs/decisions/0011-fetching-politely-and-safely.md.
 */
@NullMarked
package org.onrecord.intake.web;

import org.jspecify.annotations.NullMarked;
