package org.onrecord.publishing.web.page;

import java.util.List;
import java.util.Optional;

/**
 * The words of reports behind something that a record says.
 *
 * @param heading what it is
 * @param sentence what the rule does that concluded it; may be empty
 * @param incident leads back
 */
public record EvidenceView(
        String heading,
        String sentence,
        List<Conclusion> conclusions,
        String terms,
        Link incident,
        Optional<IncidentView.Past> past) {
    public EvidenceView {
        conclusions = List.copyOf(conclusions);
    }

    /**
     * @param heading "low, best: 30"; may be empty
     * @param why what gave it; may be empty
     */
    public record Conclusion(String heading, String why, List<Item> items) {
        public Conclusion {
            items = List.copyOf(items);
        }
    }

    /**
     * @param who says it, through whom
     * @param above whether its words stand further up the page already
     * @param open whether its details are shown at once
     * @param anchor name of its place in the page
     * @param context the sentence with its words marked, and what stands around it
     * @param origin where the report comes from
     * @param report leads to the words in the whole report
     */
    public record Item(
            Note note,
            String who,
            boolean above,
            boolean open,
            String anchor,
            String language,
            List<Piece> context,
            List<Fact> origin,
            Link report) {
        public Item {
            context = List.copyOf(context);
            origin = List.copyOf(origin);
        }
    }
}
