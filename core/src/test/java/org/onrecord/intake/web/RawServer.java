package org.onrecord.intake.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers as no proper HTTP server would; robots.txt alone is answered properly, with 404. */
final class RawServer implements AutoCloseable {
    private final ServerSocket server;
    private final Script script;
    private final boolean speaksFirst;
    final AtomicInteger connections = new AtomicInteger();

    /** What is sent after a request; may take its time, and ends in an error when the client is gone. */
    @FunctionalInterface
    interface Script {
        void send(OutputStream out) throws IOException, InterruptedException;
    }

    RawServer(Script script) {
        this("127.0.0.1", 0, script, false);
    }

    /** A server that waits for no request. */
    static RawServer speakingFirst(Script script) {
        return new RawServer("127.0.0.1", 0, script, true);
    }

    RawServer(String address, int port, Script script, boolean speaksFirst) {
        this.speaksFirst = speaksFirst;
        this.script = script;
        try {
            server = new ServerSocket(port, 50, InetAddress.getByName(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    /** The text as bytes, and the connection's end after it. */
    static Script text(String text) {
        return out -> out.write(text.getBytes(ISO_8859_1));
    }

    /** A piece again and again, until the client is gone. */
    static Script endless(String start, String piece, long pauseMillis) {
        return out -> {
            out.write(start.getBytes(ISO_8859_1));
            while (true) {
                out.write(piece.getBytes(ISO_8859_1));
                out.flush();
                if (pauseMillis > 0) {
                    Thread.sleep(pauseMillis);
                }
            }
        };
    }

    /** Of a host of its own, so that no two servers wait for each other. */
    URI url() {
        return URI.create("http://raw" + port() + ".test:" + port() + "/page");
    }

    int port() {
        return server.getLocalPort();
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                connections.incrementAndGet();
                start(() -> answer(socket));
            }
        } catch (IOException e) {
            return; // closed
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            if (speaksFirst) {
                script.send(socket.getOutputStream());
                return;
            }
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
            String first = in.readLine();
            for (String line = first; line != null && !line.isEmpty(); ) {
                line = in.readLine();
            }
            if (first != null && first.contains(" /robots.txt ")) {
                text("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n").send(socket.getOutputStream());
            } else {
                script.send(socket.getOutputStream());
            }
        } catch (IOException e) {
            return; // the client is gone, as it should
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
