package ashyldy.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import ashyldy.local.process.FreePorts;

/// A second reader that never answers.
enum DeadEndpoint {
    /// There is none.
    NONE("no second reader"),
    /// Nobody listens there.
    REFUSES("one that refuses connections"),
    /// Somebody listens, and says nothing.
    HANGS("one that never answers");

    private final String title;

    DeadEndpoint(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    Open open() {
        return new Open(this);
    }

    /// As long as it is not closed.
    static final class Open implements AutoCloseable {
        private final DeadEndpoint sort;
        private final ServerSocket server;
        private final List<Socket> held = new ArrayList<>();

        private Open(DeadEndpoint sort) {
            this.sort = sort;
            try {
                server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
            Thread.ofVirtual().name("hangs").start(this::hold);
        }

        private void hold() {
            try {
                while (true) {
                    held.add(server.accept());
                }
            } catch (IOException closed) {
                // Nobody is kept waiting any more.
            }
        }

        Map<String, String> settings() {
            return switch (sort) {
                case NONE -> Map.of("ASHYLDY_READER_URL", "");
                case REFUSES -> settings(FreePorts.any());
                case HANGS -> settings(server.getLocalPort());
            };
        }

        private static Map<String, String> settings(int port) {
            return Map.of("ASHYLDY_READER_URL", "http://127.0.0.1:%d/v1".formatted(port), "ASHYLDY_READER_MODEL", "m");
        }

        @Override
        public void close() {
            try {
                server.close();
                for (Socket socket : held) {
                    socket.close();
                }
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }
}
