package ashyldy.local.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/// A mail as [MailSink] keeps it: of our own making, so in two parts that say the same.
///
/// @param to the mailbox
/// @param plain empty where the mail has no such part, as `html`
/// @param unsubscribe where one click ends it (RFC 8058)
/// @param at when it came
public record Mail(String to, String subject, String plain, String html, Optional<URI> unsubscribe, Instant at) {
    private static final Pattern FILE = Pattern.compile("\\d+-(.+)\\.eml");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");
    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=\"?([^\";]+)");
    private static final String ONE_CLICK = "List-Unsubscribe=One-Click";

    public Mail {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(plain, "plain");
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(unsubscribe, "unsubscribe");
        Objects.requireNonNull(at, "at");
    }

    public static Mail read(Path file) {
        try {
            String text = Files.readString(file, ISO_8859_1);
            Instant at = Files.getLastModifiedTime(file).toInstant();
            Matcher name = FILE.matcher(file.getFileName().toString());
            return of(name.matches() ? name.group(1) : "", MailPart.read(text), at);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The first link whose path begins so.
    public Optional<URI> link(String path) {
        return LINK.matcher(plain)
                .results()
                .map(found -> URI.create(found.group()))
                .filter(link -> link.getPath().startsWith(path))
                .findFirst();
    }

    private static Mail of(String to, MailPart whole, Instant at) {
        Matcher boundary = BOUNDARY.matcher(whole.header("content-type"));
        String[] parts =
                boundary.find() ? whole.body().split("\r\n--" + Pattern.quote(boundary.group(1))) : new String[0];
        String plain = "";
        String html = "";
        for (String each : parts) {
            MailPart part = MailPart.read(each.strip());
            plain = part.isOf("text/plain") ? part.text() : plain;
            html = part.isOf("text/html") ? part.text() : html;
        }
        return new Mail(to, whole.header("subject"), plain, html, unsubscribe(whole), at);
    }

    private static Optional<URI> unsubscribe(MailPart whole) {
        Matcher link = LINK.matcher(whole.header("list-unsubscribe"));
        boolean oneClick = whole.header("list-unsubscribe-post").equals(ONE_CLICK);
        return oneClick && link.find() ? Optional.of(URI.create(link.group())) : Optional.empty();
    }
}
