package org.onrecord.intake.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which network addresses no server of the public web has, after IANA's registries of special-purpose addresses (RFC
 * 6890). Of IPv6 only what is assigned for the public (2000::/3) is allowed, and what carries an IPv4 address stands or
 * falls with that.
 */
final class AddressRanges {
    private static final List<Range> SPECIAL = """
            0.0.0.0/8           this network
            10.0.0.0/8          private
            100.64.0.0/10       a provider's own
            127.0.0.0/8         loopback
            168.63.129.16/32    a cloud's own
            169.254.0.0/16      link-local
            172.16.0.0/12       private
            192.0.0.0/24        reserved
            192.0.2.0/24        documentation
            192.88.99.0/24      a relay
            192.168.0.0/16      private
            198.18.0.0/15       benchmarking
            198.51.100.0/24     documentation
            203.0.113.0/24      documentation
            224.0.0.0/4         multicast
            240.0.0.0/4         reserved
            ::/128              any
            ::1/128             loopback
            64:ff9b:1::/48      private
            2001::/32           a tunnel
            2001::/23           reserved
            2001:db8::/32       documentation
            3fff::/20           documentation
            fc00::/7            private
            fe80::/10           link-local
            fec0::/10           private
            ff00::/8            multicast
            """.lines().map(Range::of).toList();

    private static final Range PUBLIC_IPV6 = Range.of("2000::/3 public");

    private static final Range NAT64 = Range.of("64:ff9b::/96 carries IPv4");

    private static final Range SIX_TO_FOUR = Range.of("2002::/16 carries IPv4");

    private AddressRanges() {}

    /** Why an address is none of the public web's: "loopback"; absent where it is one. */
    static Optional<String> refusal(InetAddress address) {
        byte[] bytes = address.getAddress();
        for (Range range : SPECIAL) {
            if (range.holds(bytes)) {
                return Optional.of(range.name());
            }
        }
        return address instanceof Inet4Address ? Optional.empty() : refusalOfIpv6(bytes);
    }

    private static Optional<String> refusalOfIpv6(byte[] bytes) {
        if (NAT64.holds(bytes)) {
            return refusalOfEmbedded(bytes, 12);
        }
        if (!PUBLIC_IPV6.holds(bytes)) {
            return Optional.of("reserved");
        }
        if (SIX_TO_FOUR.holds(bytes)) {
            return refusalOfEmbedded(bytes, 2);
        }
        boolean isatap = (bytes[8] & 0xfd) == 0 && bytes[9] == 0 && bytes[10] == 0x5e && bytes[11] == (byte) 0xfe;
        return isatap ? refusalOfEmbedded(bytes, 12) : Optional.empty();
    }

    private static Optional<String> refusalOfEmbedded(byte[] bytes, int offset) {
        return refusal(address(Arrays.copyOfRange(bytes, offset, offset + 4)));
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("Expected 4 or 16 bytes but found " + bytes.length, e);
        }
    }

    /** Addresses that share their first bits. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares ranges
    private record Range(byte[] start, int bits, String name) {
        /** From "10.0.0.0/8 private"; the address stands in digits, so that nothing is looked up. */
        static Range of(String line) {
            String[] parts = line.split("[/ ]+", 3);
            try {
                return new Range(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]), parts[2]);
            } catch (UnknownHostException e) {
                throw new IllegalStateException("Expected a network address but found " + line, e);
            }
        }

        boolean holds(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            int whole = bits / 8;
            int mask = 0xff00 >> (bits % 8) & 0xff;
            return Arrays.equals(start, 0, whole, address, 0, whole)
                    && (mask == 0 || ((start[whole] ^ address[whole]) & mask) == 0);
        }
    }
}
