package org.onrecord.intake.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks up names, and lets only addresses of the public web through.
 *
 * <p>The client connects to the addresses that it gets from here and looks up nothing by itself, so a name cannot lead
 * elsewhere between the check and the connection. A name with one private address among public ones is refused whole.
 */
final class AddressGuard implements DnsResolver, AutoCloseable {
    private final Names names;
    private final Function<InetAddress, Optional<String>> ranges;
    private final IntPredicate ports;
    private final Duration longest;
    private final ExecutorService lookups = Executors.newCachedThreadPool(Daemon.named("onrecord-lookup"));

    /** Finds the addresses of a name. */
    @FunctionalInterface
    interface Names {
        InetAddress[] lookUp(String host) throws UnknownHostException;
    }

    /** A name has an address that nobody on the public web has. */
    static final class PrivateAddress extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        PrivateAddress(String message) {
            super(message);
        }
    }

    /**
     * @param ranges why an address is refused
     * @param ports which ports other than the scheme's own are allowed
     * @param longest how long a name may be looked up; the system's resolver cannot be stopped, but is waited for no more
     */
    AddressGuard(Names names, Function<InetAddress, Optional<String>> ranges, IntPredicate ports, Duration longest) {
        this.names = names;
        this.ranges = ranges;
        this.ports = ports;
        this.longest = longest;
    }

    static AddressGuard of(FetchOptions options) {
        Duration longest = options.limits().connect();
        return options.allowPrivate()
                ? new AddressGuard(InetAddress::getAllByName, address -> Optional.empty(), port -> true, longest)
                : new AddressGuard(
                        InetAddress::getAllByName,
                        AddressRanges::refusal,
                        port -> port == 80 || port == 443 || port == 8080 || port == 8443,
                        longest);
    }

    void checkPort(URI url) throws FetchRefusal {
        if (url.getPort() >= 0 && !ports.test(url.getPort())) {
            throw FetchRefusal.lasting(
                    "port",
                    "expected port 80, 443, 8080 or 8443 but found " + url.getPort() + " in " + url
                            + "; other services listen there");
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = lookUp(host);
        for (InetAddress address : addresses) {
            Optional<String> refusal = ranges.apply(address);
            if (refusal.isPresent()) {
                throw new PrivateAddress("expected a server of the public web but found that %s is at %s (%s)"
                        .formatted(host, address.getHostAddress(), refusal.get()));
            }
        }
        return Arrays.copyOf(addresses, addresses.length);
    }

    /** Unused by the client as we set it up; the name itself, without a look-up. */
    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private InetAddress[] lookUp(String host) throws UnknownHostException {
        Future<InetAddress[]> lookup = lookups.submit(() -> names.lookUp(host));
        try {
            return lookup.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownHostException unknown) {
                throw unknown;
            }
            throw new IllegalStateException("Expected addresses of " + host + " or none but the look-up failed", e);
        } catch (TimeoutException e) {
            throw new UnknownHostException(host + " was looked up for " + Words.seconds(longest) + " in vain");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException("the look-up of " + host + " was interrupted");
        } finally {
            lookup.cancel(true);
        }
    }

    @Override
    public void close() {
        lookups.shutdownNow();
    }
}
