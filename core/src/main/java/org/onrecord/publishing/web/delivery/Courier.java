package org.onrecord.publishing.web.delivery;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.onrecord.ledger.Ledger;
import org.onrecord.publishing.alerts.Rule;
import org.onrecord.publishing.alerts.RulesException;
import org.onrecord.publishing.alerts.Target;

/**
 * Follows a ledger and delivers alerts until it is closed, or, in a run that ends, until all are delivered.
 *
 * <p>Each place that a rule delivers to has a thread and a position of its own, so one that fails holds up no other. Only
 * one process at a time delivers with a state folder.
 */
public final class Courier implements AutoCloseable {
    private static final int LETTERS_OF_PLACE = 12;

    private final FileChannel lock;
    private final List<Post> posts = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final Thread follower;

    private Courier(FileChannel lock, Tail tail) {
        this.lock = lock;
        this.follower = thread("onrecord-tail", tail);
    }

    /**
     * Begins to deliver.
     *
     * @throws RulesException where a rule wants what there is not: a secret, CAP files
     * @throws IOException where the state folder is in use, or its files cannot be read or written
     */
    public static Courier start(Ledger ledger, List<Rule> rules, CourierOptions options) throws IOException {
        Files.createDirectories(options.state());
        FileChannel lock = lock(options.state());
        try {
            Tail tail = new Tail(ledger, options.patience().poll(), options.lines());
            Courier courier = new Courier(lock, tail);
            Post.Round round = new Post.Round(ledger, new Turns(ledger), tail, options);
            for (Rule rule : rules) {
                for (Target target : rule.deliver()) {
                    courier.add(rule, target, round);
                }
            }
            courier.follower.start();
            courier.threads.forEach(Thread::start);
            return courier;
        } catch (IOException | RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    private static FileChannel lock(Path state) throws IOException {
        Path file = state.resolve("lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException same) { // held by this process; told below
        }
        channel.close();
        throw new IOException("expected " + state + " to be free but another process, or courier, delivers with it;"
                + " stop that one, or name another folder");
    }

    private void add(Rule rule, Target target, Post.Round round) throws IOException {
        CourierOptions options = round.options();
        Outlet outlet = outlet(rule, target, options);
        Path file = options.state().resolve(rule.name() + "." + target.sort() + "-" + key(target) + ".json");
        Optional<Position> before = Position.read(file);
        Position position = before.orElseGet(
                () -> Position.at(options.fromStart() ? 0 : round.tail().newest()));
        if (before.isEmpty()) {
            position.write(file);
        }
        Post post = new Post(rule, outlet, file, position, round);
        posts.add(post);
        threads.add(thread("onrecord-" + rule.name() + "-" + target.sort(), post));
    }

    private static Outlet outlet(Rule rule, Target target, CourierOptions options) {
        if (target instanceof Target.Webhook webhook) {
            return new WebhookOutlet(
                    webhook.url(),
                    Signature.of(webhook.secret(), options.environment()),
                    options.patience().answer(),
                    Clock.systemUTC());
        }
        if (target instanceof Target.Feed feed) {
            return new FeedOutlet(rule, feed);
        }
        return new CapOutlet(
                (Target.Cap) target,
                options.cap()
                        .orElseThrow(() -> new RulesException("rule " + rule.name()
                                + " delivers CAP files, which nothing here writes; leave cap out")));
    }

    /** A name for a place that tells nothing of it. */
    private static String key(Target target) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(target.place().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LETTERS_OF_PLACE);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Expected SHA-256, which every Java platform must have", impossible);
        }
    }

    private static Thread thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Waits until all places have ended: in a run that ends, at its end; else once it is closed, or none wants more.
     *
     * @return whether each place has taken all that it should
     */
    public boolean await() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
        return posts.stream().noneMatch(Post::isIncomplete);
    }

    /** Ends at once; an alert that is on its way is brought again by the next run. */
    @Override
    public void close() throws IOException {
        follower.interrupt();
        threads.forEach(Thread::interrupt);
        boolean interrupted = false;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        lock.close();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
