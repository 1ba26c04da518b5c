package ashyldy.benchmarks.road;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ashyldy.local.StandIns;
import ashyldy.local.mail.Mail;
import ashyldy.local.mail.MailSink;
import ashyldy.local.process.Folders;
import ashyldy.local.telegram.FakeMessage;

/// A chat and a mailbox, on stand-ins for Telegram and a mail server, and when what came there.
final class Inboxes {
    private static final Pattern PROJECT = Pattern.compile("/projects/([0-9a-f-]{36})");
    private static final long CHAT = 101;
    private static final String MAILBOX = "dana@example.kz";

    private final Path folder = Folders.temporary();
    private final StandIns standIns = new StandIns(folder);

    Inboxes() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(folder)));
    }

    /// What the services are told.
    Map<String, String> variables() {
        return standIns.variables();
    }

    /// Both to openings in the whole country, with the operator's key, so that nobody is asked first.
    void subscribe(URI notifications) {
        standIns.telegram().open(CHAT, "Somebody");
        subscribe(notifications, "\"telegram\": {\"chat\": \"%d\"}".formatted(CHAT));
        subscribe(notifications, "\"email\": {\"address\": \"%s\"}".formatted(MAILBOX));
    }

    /// By the project's id.
    Map<String, Instant> inChat() {
        Map<String, Instant> times = new HashMap<>();
        for (FakeMessage message : standIns.telegram().messages(CHAT)) {
            note(message.html(), message.at(), times);
        }
        return times;
    }

    Map<String, Instant> inMailbox() {
        Map<String, Instant> times = new HashMap<>();
        for (Path file : MailSink.to(MAILBOX, folder)) {
            Mail mail = Mail.read(file);
            note(mail.plain(), mail.at(), times);
        }
        return times;
    }

    private static void note(String text, Instant at, Map<String, Instant> times) {
        Matcher project = PROJECT.matcher(text);
        while (project.find()) {
            times.putIfAbsent(project.group(1), at);
        }
    }

    private static void subscribe(URI notifications, String address) {
        var request = HttpRequest.newBuilder(notifications.resolve("/api/v1/subscriptions"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + OwnStack.KEY)
                .POST(BodyPublishers.ofString("{\"language\": \"kk\", %s}".formatted(address)))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 201) {
                throw new IllegalStateException("no subscription: " + answer.body());
            }
        } catch (IOException away) {
            throw new IllegalStateException("notify-service does not answer", away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }
}
