package org.onrecord.publishing.alerts;

import java.net.URI;
import java.nio.file.Path;

/** Where the alerts of a rule go. */
public sealed interface Target {
    /** What sort it is, as rules name it. */
    String sort();

    /** What tells it from others of its sort, which never changes: an address or a path. */
    String place();

    /**
     * An address that is told each alert by a signed POST.
     *
     * @param url http or https, without user and fragment
     */
    record Webhook(URI url, Secret secret) implements Target {
        @Override
        public String sort() {
            return "webhook";
        }

        @Override
        public String place() {
            return url.toString();
        }
    }

    /** Where a webhook's secret stands, which is never in the rules. */
    sealed interface Secret {
        /** A variable of the environment. */
        record Variable(String name) implements Secret {}

        /** A file that holds nothing else. */
        record File(Path path) implements Secret {}
    }

    /**
     * A file that holds an Atom feed of the latest alerts.
     *
     * @param most so many alerts, 1 or more
     */
    record Feed(Path file, int most) implements Target {
        @Override
        public String sort() {
            return "feed";
        }

        @Override
        public String place() {
            return file.toString();
        }
    }

    /** A folder of messages of the Common Alerting Protocol. */
    record Cap(Path folder) implements Target {
        @Override
        public String sort() {
            return "cap";
        }

        @Override
        public String place() {
            return folder.toString();
        }
    }
}
