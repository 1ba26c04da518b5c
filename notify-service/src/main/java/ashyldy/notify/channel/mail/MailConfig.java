package ashyldy.notify.channel.mail;

import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/// The operator's mail server; the defaults and their reasons stand in `application.properties`.
@ConfigMapping(prefix = "ashyldy.mail")
public interface MailConfig {
    /// Without it no mail is sent, and nobody can subscribe by mail.
    Optional<String> host();

    int port();

    Optional<String> user();

    Optional<String> password();

    Tls tls();

    /// The address that mails come from.
    Optional<String> from();

    /// For each answer of the server.
    Duration timeout();

    enum Tls {
        /// Begins in clear and goes on encrypted, or not at all: port 587.
        STARTTLS,
        /// Encrypted from the first byte: port 465.
        IMPLICIT,
        /// For a server on the same machine.
        NONE
    }
}
