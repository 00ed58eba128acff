package org.onrecord.publishing.web.delivery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.publishing.alerts.Alert;
import org.onrecord.publishing.alerts.AlertFeed;
import org.onrecord.publishing.alerts.Rule;
import org.onrecord.publishing.alerts.Target;
import org.onrecord.publishing.alerts.Turn;

/** A file with an Atom feed of the latest alerts, which is replaced as a whole. */
final class FeedOutlet implements Outlet {
    private final Rule rule;
    private final Target.Feed feed;
    private List<Alert> latest = List.of();

    FeedOutlet(Rule rule, Target.Feed feed) {
        this.rule = rule;
        this.feed = feed;
    }

    @Override
    public String name() {
        return "feed " + feed.file();
    }

    @Override
    public int shows() {
        return feed.most();
    }

    @Override
    public Outcome open(List<Alert> shown) {
        return write(shown);
    }

    @Override
    public Outcome deliver(Alert alert, Turn turn) {
        List<Alert> more = new ArrayList<>(latest);
        more.remove(alert);
        more.add(alert);
        return write(more.subList(Math.max(0, more.size() - feed.most()), more.size()));
    }

    private Outcome write(List<Alert> alerts) {
        try {
            WholeFile.write(feed.file(), AlertFeed.of(rule, alerts));
            latest = List.copyOf(alerts);
            return Outcome.DONE;
        } catch (IOException unkept) {
            return Outcome.failed("cannot write: " + unkept.getMessage());
        }
    }
}
