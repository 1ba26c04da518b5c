package ashyldy.notify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ashyldy.local.mail.MailSink;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.microprofile.config.ConfigProvider;

import static org.awaitility.Awaitility.await;

/// What has come to one address.
public record Mailbox(String address) {
    /// The setting that tells where the sink of the tests keeps mails.
    public static final String FOLDER = "ashyldy.test.mails";

    private static final Pattern LINK =
            Pattern.compile("https?://[^/\\s]+(/(?:confirm|follow)/[\\w-]+(?:/unsubscribe)?)");

    /// @param unsubscribe the path of its List-Unsubscribe; empty where it has none
    public record Mail(String subject, String plain, String html, String unsubscribe) {
        /// The path of the first link into this service.
        public String link() {
            return path(plain);
        }
    }

    public List<Mail> mails() {
        Path folder = Path.of(ConfigProvider.getConfig().getValue(FOLDER, String.class));
        return MailSink.to(address, folder).stream().map(Mailbox::read).toList();
    }

    /// Waits for so many.
    public List<Mail> mails(int count) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> mails().size() >= count);
        return mails();
    }

    private static Mail read(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            var mail = new MimeMessage((Session) null, bytes);
            var parts = (Multipart) mail.getContent();
            String unsubscribe = mail.getHeader("List-Unsubscribe", null);
            return new Mail(
                    mail.getSubject(),
                    parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n"),
                    parts.getBodyPart(1).getContent().toString().replace("\r\n", "\n"),
                    unsubscribe == null ? "" : path(unsubscribe));
        } catch (IOException | MessagingException broken) {
            throw new IllegalStateException(file.toString(), broken);
        }
    }

    private static String path(String text) {
        Matcher link = LINK.matcher(text);
        if (!link.find()) {
            throw new IllegalStateException("no link in: " + text);
        }
        return link.group(1);
    }
}
