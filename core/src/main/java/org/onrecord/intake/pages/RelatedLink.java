package org.onrecord.intake.pages;

import java.net.URI;
import java.util.Optional;

/**
 * A headline of another report that an article leads to.
 *
 * @param text as the page has it, with what it stands behind: "READ MORE: …"
 * @param url where it leads; absent where the page gives no address
 */
public record RelatedLink(String text, Optional<URI> url) {}
