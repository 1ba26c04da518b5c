package ashyldy.local.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/// Listens on loopback, speaks SMTP, and writes each mail into a folder: `0001-name@example.kz.eml`.
///
/// Some recipients are not taken, as their names say: `reply-550@…` never is, `reply-451-twice@…` at the third attempt.
public final class MailSink implements AutoCloseable {
    private final ServerSocket server;
    private final Path folder;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Recipients recipients = new Recipients();
    private int kept;

    /// @param port 0 for any that is free
    /// @param folder that is made where it is missing
    public MailSink(int port, Path folder) {
        try {
            this.folder = Files.createDirectories(folder);
            this.server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException unusable) {
            throw new UncheckedIOException("no mail can be taken", unusable);
        }
        threads.submit(this::listen);
    }

    public int port() {
        return server.getLocalPort();
    }

    /// The files of the mails to one address, in the order in which they came.
    public static List<Path> to(String recipient, Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith("-" + recipient + ".eml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Whoever is still speaking is cut off.
    @Override
    public void close() {
        closeAll(List.of(server));
        closeAll(open);
        threads.close();
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                threads.submit(() -> talk(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            new SmtpTalk(socket, recipients, this::keep).run();
        } catch (IOException gone) {
            return;
        } finally {
            open.remove(socket);
        }
    }

    /// A name appears when the whole mail is in its file.
    private synchronized void keep(String recipient, byte[] mail) throws IOException {
        kept++;
        String name = "%04d-%s.eml".formatted(kept, recipient.replaceAll("[^A-Za-z0-9@._+-]", "_"));
        Path unfinished = Files.write(folder.resolve(name + ".part"), mail);
        Files.move(unfinished, folder.resolve(name));
    }

    private static void closeAll(Iterable<? extends AutoCloseable> things) {
        for (AutoCloseable thing : things) {
            try {
                thing.close();
            } catch (Exception gone) {
                continue;
            }
        }
    }
}
