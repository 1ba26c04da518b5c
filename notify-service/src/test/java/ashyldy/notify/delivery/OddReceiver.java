package ashyldy.notify.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/// An endpoint that says what no HTTP server would say, and then leaves the line open.
final class OddReceiver implements AutoCloseable {
    private final ServerSocket server;
    private final String answer;
    private final AtomicInteger calls = new AtomicInteger();
    private final ExecutorService lines = Executors.newVirtualThreadPerTaskExecutor();

    /// @param answer the bytes of the answer; empty to say nothing at all
    OddReceiver(String answer) throws IOException {
        this.answer = answer;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        lines.submit(this::accept);
    }

    String url() {
        return "http://127.0.0.1:%d/".formatted(server.getLocalPort());
    }

    int calls() {
        return calls.get();
    }

    private void accept() {
        try {
            while (true) {
                Socket line = server.accept();
                lines.submit(() -> converse(line));
            }
        } catch (IOException closed) {
            // That is how a test ends it.
        }
    }

    private void converse(Socket line) {
        try (line) {
            InputStream heard = line.getInputStream();
            if (heard.read() >= 0) {
                calls.incrementAndGet();
                line.getOutputStream().write(answer.getBytes(ISO_8859_1));
                while (heard.read() >= 0) {
                    // Until the other side hangs up.
                }
            }
        } catch (IOException hungUp) {
            // So does the other side.
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        lines.shutdownNow();
    }
}
