package ashyldy.notify.bounce;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Reads what is new in the operator's mailbox of bounces. What was read is marked as seen and stays there.
final class MailboxPoller {
    private static final int MOST_AT_ONCE = 200;
    private static final int LARGEST_PART = 64 * 1024;
    private static final int LARGEST_MAIL = 5 * 1024 * 1024;

    private final BounceConfig config;

    MailboxPoller(BounceConfig config) {
        this.config = config;
    }

    /// @param found is told of each bounce before its mail counts as seen
    /// @throws MessagingException where the mailbox cannot be read
    void poll(Consumer<Bounce> found) throws MessagingException {
        try (Store store = Session.getInstance(properties()).getStore(config.tls() ? "imaps" : "imap")) {
            store.connect(
                    config.host().orElseThrow(),
                    config.port(),
                    config.user().orElse(null),
                    config.password().orElse(null));
            try (Folder folder = store.getFolder(config.folder())) {
                folder.open(Folder.READ_WRITE);
                for (Message mail : unseen(folder)) {
                    bounce(mail).ifPresent(found);
                    mail.setFlag(Flags.Flag.SEEN, true);
                }
            }
        }
    }

    private static List<Message> unseen(Folder folder) throws MessagingException {
        Message[] unseen = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        return Arrays.stream(unseen).limit(MOST_AT_ONCE).toList();
    }

    /// A mail that cannot be read is no bounce: it must not hold up those behind it. It is fetched as a whole, because
    /// servers differ in what they call a part.
    private static Optional<Bounce> bounce(Message mail) {
        try {
            if (mail.getSize() > LARGEST_MAIL || !mail.isMimeType("multipart/report")) {
                return Optional.empty();
            }
            return report((Multipart) new MimeMessage((MimeMessage) mail).getContent());
        } catch (MessagingException | IOException | ClassCastException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Bounce> report(Multipart report) throws MessagingException, IOException {
        Optional<String> status = Optional.empty();
        Optional<String> returned = Optional.empty();
        for (Part part : parts(report)) {
            if (part.isMimeType("message/delivery-status")) {
                status = Optional.of(text(part));
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                returned = Optional.of(text(part));
            }
        }
        return status.isPresent() && returned.isPresent()
                ? Bounce.read(status.get(), returned.get())
                : Optional.empty();
    }

    private static List<Part> parts(Multipart report) throws MessagingException {
        List<Part> parts = new ArrayList<>();
        for (int each = 0; each < report.getCount(); each++) {
            parts.add(report.getBodyPart(each));
        }
        return parts;
    }

    /// Its beginning, which is where the headers stand.
    private static String text(Part part) throws MessagingException, IOException {
        try (InputStream content = part.getInputStream()) {
            return new String(content.readNBytes(LARGEST_PART), UTF_8);
        }
    }

    private Properties properties() {
        String timeout = Long.toString(config.timeout().toMillis());
        var properties = new Properties();
        for (String protocol : List.of("imap", "imaps")) {
            properties.putAll(Map.of(
                    "mail.%s.connectiontimeout".formatted(protocol), timeout,
                    "mail.%s.timeout".formatted(protocol), timeout,
                    "mail.%s.writetimeout".formatted(protocol), timeout,
                    "mail.%s.ssl.checkserveridentity".formatted(protocol), "true",
                    // What is fetched counts as seen only when it has been noted.
                    "mail.%s.peek".formatted(protocol), "true"));
        }
        return properties;
    }
}
