package ashyldy.local.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The mailboxes of a [MailSink] as people see them: at `/` the mails of each, with the button that mail programs show
/// for one click, and behind each its HTML.
public final class MailPage implements AutoCloseable {
    private static final String STYLE = """
        body{font:16px/1.45 system-ui;background:#eef0f2;color:#222;margin:0;padding:1rem}
        section{max-width:40rem;margin:0 auto 2rem} h2{font-size:1rem;color:#555}
        article{background:#fff;border-radius:8px;padding:.8rem 1rem;margin:.6rem 0}
        h3{font-size:1.05rem;margin:0 0 .5rem} a{color:#1a5fb4}
        p{white-space:pre-wrap;overflow-wrap:anywhere;margin:.5rem 0}
        footer{color:#667;font-size:.9rem} form{display:inline} button{font:inherit}
        """;

    private final HttpServer server;
    private final Path folder;

    /// @param folder of the sink
    public MailPage(Path folder) throws IOException {
        this.folder = folder;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:%d/".formatted(server.getAddress().getPort()));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /// A mail is asked for by its number in the order of arrival.
    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            List<Mail> mails = mails();
            if (path.equals("/")) {
                show(exchange, 200, page(mails));
            } else if (!path.matches("/\\d{1,6}") || Integer.parseInt(path.substring(1)) >= mails.size()) {
                show(exchange, 404, "<p>There is no such mail.</p>");
            } else if (exchange.getRequestMethod().equals("POST")) {
                show(exchange, 200, oneClick(mails.get(Integer.parseInt(path.substring(1)))));
            } else {
                show(
                        exchange,
                        200,
                        mails.get(Integer.parseInt(path.substring(1))).html());
            }
        }
    }

    private List<Mail> mails() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .map(Mail::read)
                    .toList();
        }
    }

    private static void show(HttpExchange exchange, int status, String html) throws IOException {
        byte[] bytes = html.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        // A mail may say what it likes: nothing of it runs, nothing is fetched.
        exchange.getResponseHeaders()
                .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /// What a mail program does when its own button is pressed.
    private static String oneClick(Mail mail) throws IOException {
        if (mail.unsubscribe().isEmpty()) {
            return "<p>This mail has no such link.</p>";
        }
        var request = HttpRequest.newBuilder(mail.unsubscribe().get())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            return "<p>%s answers %d.</p>".formatted(escape(request.uri().getAuthority()), status);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "<p>Stopped.</p>";
        }
    }

    private static String page(List<Mail> mails) {
        Map<String, StringBuilder> mailboxes = new TreeMap<>();
        for (int number = 0; number < mails.size(); number++) {
            mailboxes
                    .computeIfAbsent(mails.get(number).to(), fresh -> new StringBuilder())
                    .append(mail(number, mails.get(number)));
        }
        String all = mailboxes.entrySet().stream()
                .map(box -> "<section><h2>%s</h2>%s</section>".formatted(escape(box.getKey()), box.getValue()))
                .collect(Collectors.joining());
        return """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>Mailboxes</title>
            <meta name="viewport" content="width=device-width"><style>%s</style>%s</html>
            """.formatted(STYLE, all.isEmpty() ? "<section><h2>No mail yet</h2></section>" : all);
    }

    private static String mail(int number, Mail mail) {
        String unsubscribe = mail.unsubscribe().isEmpty()
                ? ""
                : "<form method=\"post\" action=\"/%d\"><button>Unsubscribe</button></form> · ".formatted(number);
        return """
            <article><h3 dir="auto">%s</h3><p>%s</p><footer>%s<a href="/%d">as HTML</a></footer></article>
            """.formatted(escape(mail.subject()), linked(mail.plain()), unsubscribe, number);
    }

    private static String linked(String text) {
        return escape(text.strip()).replaceAll("https?://[^\\s<>\"]+", "<a href=\"$0\">$0</a>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
