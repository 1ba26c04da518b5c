package ashyldy.notify.channel.mail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import ashyldy.notify.channel.EmailAddress;

/// A mail as it is handed over, not yet encoded.
///
/// @param id the `Message-ID`, with its angle brackets
/// @param headers all others that are not in every mail
public record Letter(
        String id,
        EmailAddress to,
        Instant written,
        String subject,
        String plain,
        String html,
        Map<String, String> headers) {
    public Letter {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(written, "written");
        headers = new TreeMap<>(headers);
        refuseLineBreaks(List.of(id, subject));
        refuseLineBreaks(headers.values());
    }

    /// Behind a line break another header would begin, or another mail.
    private static void refuseLineBreaks(Iterable<String> headers) {
        for (String header : headers) {
            if (header.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("a header is one line: " + header.replaceAll("\\p{Cntrl}", "?"));
            }
        }
    }
}
