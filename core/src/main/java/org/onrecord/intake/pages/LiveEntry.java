package org.onrecord.intake.pages;

import java.net.URI;
import java.util.Optional;

/**
 * One dated entry of a live blog.
 *
 * @param title empty where it has no heading of its own
 * @param body its paragraphs with a blank line between them
 * @param publishedAt when it was written
 * @param url the address of the entry itself, where the page gives one
 */
public record LiveEntry(String title, String body, PageTime publishedAt, Optional<URI> url) {}
