package org.onrecord.linking.copies;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Span;

/**
 * A form of words in which an agency is credited: what stands before its name and what behind.
 *
 * @param atEnds whether it holds in the first and last lines of a report alone
 * @param before matches up to the name
 * @param after matches from the name's end on
 */
record CreditForm(AgencyCredit.Role role, boolean atEnds, Pattern before, Pattern after) {
    private static final String SLOT = "{agency}";

    /** How far a credit reaches beyond the name, in characters, so that a name costs the same in a line of any length. */
    private static final int REACH = 120;

    private static final String AT_ENDS = " at the ends";

    /**
     * A form as a file gives it.
     *
     * @param section a role, with " at the ends" where the form holds there alone
     */
    static CreditForm of(String section, String form) {
        int slot = form.indexOf(SLOT);
        if (slot < 0) {
            throw new IllegalArgumentException("Expected " + SLOT + " in a form of credit but found " + form);
        }
        String before = form.substring(0, slot);
        String after = form.substring(slot + SLOT.length());
        return new CreditForm(
                AgencyCredit.Role.valueOf(section.replace(AT_ENDS, "")),
                section.endsWith(AT_ENDS),
                Pattern.compile("(?:" + before + ")\\z"),
                Pattern.compile(after));
    }

    /** The credit's words, where a name in a line is one; the form's ^ and $ hold at the line's own ends alone. */
    Optional<Span> find(String text, Span line, Span name) {
        Matcher behind = after.matcher(text)
                .region(name.end(), Math.min(line.end(), name.end() + REACH))
                .useTransparentBounds(true)
                .useAnchoringBounds(line.end() <= name.end() + REACH);
        if (!behind.lookingAt()) {
            return Optional.empty();
        }
        Matcher ahead = before.matcher(text)
                .region(Math.max(line.start(), name.start() - REACH), name.start())
                .useTransparentBounds(true)
                .useAnchoringBounds(true);
        while (ahead.find()) {
            boolean atStart = ahead.start() > name.start() - REACH || ahead.start() == line.start();
            if (atStart) {
                return Optional.of(new Span(ahead.start(), behind.end()));
            }
        }
        return Optional.empty();
    }
}
