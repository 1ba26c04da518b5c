package ashyldy.benchmarks.live;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import ashyldy.local.process.Child;
import ashyldy.local.process.FreePorts;
import ashyldy.local.process.Leash;
import ashyldy.local.process.Program;

/// The raw server as a process of its own.
final class RawSide implements Side {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port = FreePorts.any();
    private final byte[] frame;
    private final Child child;

    /// @param frame that it sends to every reader, as the service does
    RawSide(byte[] frame, List<String> options, Path log) {
        this.frame = frame.clone();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), RawServer.class.getName(), "" + port));
        child = new Child(new Program(command, log.toAbsolutePath().getParent(), log)
                .on(Leash.of("KILL"))
                .start());
        if (!child.serves(() -> put(frame), PATIENCE)) {
            close();
            throw new IllegalStateException("the raw server does not start, see " + log);
        }
    }

    @Override
    public String title() {
        return "raw Vert.x";
    }

    @Override
    public InetSocketAddress address() {
        return new InetSocketAddress("127.0.0.1", port);
    }

    @Override
    public String request(int reader) {
        return "GET /stream?subscription=%d HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".formatted(reader);
    }

    @Override
    public long publish() {
        long now = System.nanoTime();
        if (!put(frame)) {
            throw new IllegalStateException("the raw server takes no event");
        }
        return now;
    }

    private boolean put(byte[] body) {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port))
                    .PUT(BodyPublishers.ofByteArray(body))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 204;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }

    @Override
    public Process process() {
        return child.process();
    }

    @Override
    public void close() {
        child.stop("TERM", Duration.ofSeconds(10));
        http.close();
    }
}
