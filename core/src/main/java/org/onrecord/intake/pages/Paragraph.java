package org.onrecord.intake.pages;

import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A paragraph or heading of a page.
 *
 * @param text without blanks around it and with single ones inside
 * @param linked how much of it is links, in UTF-16 units
 * @param strong how much of its beginning is in bold
 * @param link the first link in it
 */
record Paragraph(String text, int linked, int strong, Optional<Element> link) {}
