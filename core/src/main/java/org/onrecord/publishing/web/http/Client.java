package org.onrecord.publishing.web.http;

import io.javalin.http.Context;
import java.util.Optional;

/** Who asks: an address, or the network that one may choose addresses from. */
public final class Client {
    private static final int MOST_UNITS = 64;
    private static final int NETWORK_GROUPS = 4;

    private Client() {}

    /**
     * The client's key.
     *
     * @param behindProxy whether the last address of {@code X-Forwarded-For} is believed, which anybody can write where no
     *     proxy stands in front
     */
    public static String of(Context context, boolean behindProxy) {
        String address = Optional.ofNullable(context.header("X-Forwarded-For"))
                .filter(named -> behindProxy)
                .map(named -> named.substring(named.lastIndexOf(',') + 1).strip())
                .filter(named -> named.matches("[0-9a-fA-F:.]{2,45}"))
                .orElseGet(context::ip);
        return network(address);
    }

    /** Of an address of IPv6 the first 64 bits, as whoever has one has as many as they like. */
    static String network(String address) {
        String bare = address.replaceAll("^\\[|\\]$|%.*$", "");
        if (bare.indexOf(':') < 0 || bare.indexOf('.') >= 0) {
            return bare.length() > MOST_UNITS ? bare.substring(0, MOST_UNITS) : bare;
        }
        String[] groups = full(bare).split(":", -1);
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < NETWORK_GROUPS && i < groups.length; i++) {
            network.append(groups[i]).append(':');
        }
        return network + ":/64";
    }

    /** The address with the zeros that "::" stands for. */
    private static String full(String address) {
        int gap = address.indexOf("::");
        if (gap < 0) {
            return address;
        }
        String before = address.substring(0, gap);
        String after = address.substring(gap + 2);
        long there = groups(before) + groups(after);
        return (before.isEmpty() ? "" : before + ":") + "0:".repeat((int) Math.max(0, 8 - there)) + after;
    }

    private static long groups(String part) {
        return part.isEmpty() ? 0 : part.chars().filter(c -> c == ':').count() + 1;
    }
}
