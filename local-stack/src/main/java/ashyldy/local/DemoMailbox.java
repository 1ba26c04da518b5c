package ashyldy.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import ashyldy.local.mail.Mail;
import ashyldy.local.mail.MailSink;
import ashyldy.local.process.PartFailed;

/// Somebody in the demo who reads mail: asks for it, and agrees by the link that comes.
final class DemoMailbox {
    private static final String ADDRESS = "dana@example.kz";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String WISH = """
            {"language": "kk", "kinds": ["school", "kindergarten", "hospital"], "email": {"address": "%s"}}
            """.formatted(ADDRESS);

    private final Path folder;

    DemoMailbox(Path folder) {
        this.folder = folder;
    }

    void ask(URI notifications) {
        post(notifications.resolve("/api/v1/subscriptions"), "application/json", WISH);
    }

    void confirm() {
        Demo.await(() -> !mails().isEmpty());
        URI link = mails().stream()
                .flatMap(mail -> mail.link("/confirm/").stream())
                .findFirst()
                .orElseThrow(() -> new PartFailed("no mail asks " + ADDRESS + " to confirm"));
        post(link, "application/x-www-form-urlencoded", "");
    }

    String summary() {
        return "%d mails, the first asks whether to send any".formatted(mails().size());
    }

    private List<Mail> mails() {
        return MailSink.to(ADDRESS, folder).stream().map(Mail::read).toList();
    }

    private static void post(URI address, String type, String body) {
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new PartFailed("%s answers %d: %s".formatted(address, answer.statusCode(), answer.body()));
            }
        } catch (IOException away) {
            throw new PartFailed(address + " does not answer", away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted", stopped);
        }
    }
}
