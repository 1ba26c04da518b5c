package ashyldy.benchmarks.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Readers who follow one server, all on the calling thread: they read while it waits for them.
final class Crowd implements AutoCloseable {
    private static final int AT_ONCE = 128;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// One address has some 28,000 ports to call from, and what was closed keeps its port for a minute.
    private static final int SOURCES = 100;

    private static final boolean MANY_SOURCES =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");

    private final Side side;
    private final int size;
    private final Selector selector;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
    private final List<Line> lines = new ArrayList<>();
    private final long[] arrivals;
    private int answered;
    private int arrived;

    Crowd(Side side, int size) {
        this.side = side;
        this.size = size;
        this.arrivals = new long[size];
        try {
            this.selector = Selector.open();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /// Returns when each of them is answered.
    void follow() {
        long end = end();
        while (answered < size) {
            while (lines.size() < size && lines.size() - answered < AT_ONCE) {
                call(lines.size());
            }
            read(end, "%d of %d readers are answered".formatted(answered, size));
        }
    }

    /// Publishes one event and returns when each of them has it.
    ///
    /// @return for each how many nanoseconds it took, the soonest first
    long[] hear() {
        arrived = 0;
        long published = side.publish();
        long end = end();
        while (arrived < size) {
            read(end, "%d of %d readers have the event".formatted(arrived, size));
        }
        return IntStream.range(0, size)
                .mapToLong(number -> arrivals[number] - published)
                .toArray();
    }

    /// Whether each of them has had so many events, no more and no fewer.
    boolean allHaveHad(int events) {
        return lines.stream().allMatch(line -> line.events() == events);
    }

    private void call(int number) {
        try {
            var channel = SocketChannel.open();
            channel.configureBlocking(false);
            channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            if (MANY_SOURCES) {
                channel.bind(new InetSocketAddress("127.0.0." + (2 + number % SOURCES), 0));
            }
            var line = new Line(channel, side.request(number));
            lines.add(line);
            channel.connect(side.address());
            channel.register(selector, SelectionKey.OP_CONNECT, line);
        } catch (IOException refused) {
            throw new UncheckedIOException("reader %d cannot call".formatted(number), refused);
        }
    }

    private void read(long end, String state) {
        try {
            selector.select(this::read, Math.max(1, (end - System.nanoTime()) / 1_000_000));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (System.nanoTime() > end) {
            throw new IllegalStateException("%s, %s after %d s".formatted(side.title(), state, PATIENCE.toSeconds()));
        }
    }

    private void read(SelectionKey key) {
        var line = (Line) key.attachment();
        try {
            if (key.isConnectable()) {
                line.ask();
                key.interestOps(SelectionKey.OP_READ);
            } else {
                hear(line);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(side.title() + " has hung up", broken);
        }
    }

    private void hear(Line line) throws IOException {
        boolean first = !line.isAnswered();
        int events = line.read(buffer);
        if (first && line.isAnswered()) {
            answered++;
        }
        for (int event = 0; event < events && arrived < size; event++) {
            arrivals[arrived++] = System.nanoTime();
        }
    }

    private static long end() {
        return System.nanoTime() + PATIENCE.toNanos();
    }

    @Override
    public void close() {
        try {
            for (Line line : lines) {
                line.close();
            }
            selector.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
