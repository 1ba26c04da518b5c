package ashyldy.benchmarks.deliveries;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/// A receiver of webhooks with a temper, on a loopback address of its own: what stands on one host shares its places.
final class Endpoint implements AutoCloseable {
    private static final int WAITING = 200;
    private static final long SEED = 20_261_128;
    private static final int MANY = 100_000;
    private static final Map<Fate, String> ANSWERS = Map.of(
            Fate.ACCEPTED, "HTTP/1.1 204 No Content\r\n\r\n",
            Fate.FAILED, "HTTP/1.1 500 Internal Server Error\r\ncontent-length: 0\r\n\r\n");

    private final int number;
    private final Temper temper;
    private final Receipts receipts;
    private final InstantSource clock;
    private final ServerSocket server;
    private final Map<String, Course> courses = new ConcurrentHashMap<>();
    private final AtomicInteger messages = new AtomicInteger();
    private volatile boolean atFirst = true;

    /// The chances that one message has here, attempt by attempt.
    private record Course(SplittableRandom chances) {
        synchronized Fate next(Temper temper, boolean atFirst) {
            return temper.fate(chances, atFirst);
        }
    }

    Endpoint(int number, Temper temper, Receipts receipts, InstantSource clock) {
        this.number = number;
        this.temper = temper;
        this.receipts = receipts;
        this.clock = clock;
        try {
            byte[] ownAddress = {127, 0, (byte) (1 + number / 250), (byte) (1 + number % 250)};
            server = new ServerSocket(0, WAITING, InetAddress.getByAddress(ownAddress));
        } catch (IOException fault) {
            throw new UncheckedIOException("no endpoint on 127.0.1.%d".formatted(1 + number), fault);
        }
        Thread.ofVirtual().name("endpoint " + number).start(this::accept);
    }

    Temper temper() {
        return temper;
    }

    URI address() {
        return URI.create(
                "http://%s:%d/hook".formatted(server.getInetAddress().getHostAddress(), server.getLocalPort()));
    }

    /// Whoever hangs or fails at first answers from now on.
    void mend() {
        atFirst = false;
    }

    private void accept() {
        try {
            while (true) {
                Socket line = server.accept();
                Thread.ofVirtual().start(() -> converse(line));
            }
        } catch (IOException closed) {
            // That is how it ends.
        }
    }

    private void converse(Socket line) {
        try (line) {
            InputStream heard = new BufferedInputStream(line.getInputStream());
            for (var call = Call.read(heard); call.isPresent(); call = Call.read(heard)) {
                answer(call.get(), line, heard);
            }
        } catch (IOException hungUp) {
            // A sender that has died, or has lost its patience, comes again.
        }
    }

    private void answer(Call call, Socket line, InputStream heard) throws IOException {
        Fate fate = course(call.message()).next(temper, atFirst);
        receipts.attempt(fate);
        switch (fate) {
            case ACCEPTED -> accept(call, clock.instant());
            case FAILED -> {}
            case HUNG -> heard.read();
            case RESET -> line.setSoLinger(true, 0);
        }
        Optional<String> answer = Optional.ofNullable(ANSWERS.get(fate));
        if (answer.isEmpty()) {
            line.close();
            return;
        }
        OutputStream said = line.getOutputStream();
        said.write(answer.get().getBytes(ISO_8859_1));
        said.flush();
    }

    /// Before the answer: a receiver that has kept a message has it, whether or not anybody hears its yes.
    private void accept(Call call, Instant now) {
        receipts.accept(new Receipt(number, temper, call.message(), call.event(), call.raised(), now));
    }

    private Course course(String message) {
        return courses.computeIfAbsent(
                message,
                _ -> new Course(new SplittableRandom(SEED + (long) MANY * number + messages.getAndIncrement())));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
