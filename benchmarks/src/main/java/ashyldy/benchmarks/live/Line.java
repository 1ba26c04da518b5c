package ashyldy.benchmarks.live;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

import static java.nio.charset.StandardCharsets.US_ASCII;

/// One reader's line. Events are counted by the start of their data, wherever the bytes are cut.
final class Line implements AutoCloseable {
    private static final byte[] DATA = "\ndata:".getBytes(US_ASCII);
    private static final byte[] GOOD = "HTTP/1.1 200".getBytes(US_ASCII);

    private final SocketChannel channel;
    private final String request;
    private boolean answered;
    private int matched;
    private int events;

    Line(SocketChannel channel, String request) {
        this.channel = channel;
        this.request = request;
    }

    void ask() throws IOException {
        channel.finishConnect();
        channel.write(ByteBuffer.wrap(request.getBytes(US_ASCII)));
    }

    boolean isAnswered() {
        return answered;
    }

    int events() {
        return events;
    }

    /// @param buffer to be used for this moment
    /// @return how many events have begun
    int read(ByteBuffer buffer) throws IOException {
        buffer.clear();
        if (channel.read(buffer) < 0) {
            throw new EOFException("after %d events".formatted(events));
        }
        buffer.flip();
        if (!answered) {
            mustBeGood(buffer);
            answered = true;
        }
        int before = events;
        while (buffer.hasRemaining()) {
            count(buffer.get());
        }
        return events - before;
    }

    private void count(byte next) {
        if (next != DATA[matched]) {
            matched = next == DATA[0] ? 1 : 0;
        } else if (++matched == DATA.length) {
            matched = 0;
            events++;
        }
    }

    private static void mustBeGood(ByteBuffer answer) throws IOException {
        byte[] start = new byte[Math.min(answer.remaining(), GOOD.length)];
        answer.get(0, start);
        if (!new String(start, US_ASCII).equals(new String(GOOD, US_ASCII))) {
            throw new IOException("a reader is answered: " + US_ASCII.decode(answer));
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
