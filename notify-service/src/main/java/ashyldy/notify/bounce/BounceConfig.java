package ashyldy.notify.bounce;

import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// The mailbox to which reports of mails that came back are written.
@ConfigMapping(prefix = "ashyldy.mail.bounces")
public interface BounceConfig {
    /// An IMAP server; without it nobody looks.
    Optional<String> host();

    int port();

    Optional<String> user();

    Optional<String> password();

    /// Encrypted from the first byte; false only for a server on the same machine.
    boolean tls();

    @WithDefault("INBOX")
    String folder();

    Duration every();

    /// For each answer of the server.
    Duration timeout();
}
