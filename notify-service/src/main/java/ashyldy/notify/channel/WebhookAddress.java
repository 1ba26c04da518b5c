package ashyldy.notify.channel;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/// An endpoint that takes signed messages as Standard Webhooks describes them.
///
/// @param before the secret of yesterday, with which messages are signed too until the receiver has changed over
public record WebhookAddress(URI url, WebhookSecret secret, Optional<WebhookSecret> before) implements Address {
    public static final String CHANNEL = "webhook";

    public WebhookAddress {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(secret, "secret");
        Objects.requireNonNull(before, "before");
    }

    public WebhookAddress(URI url, WebhookSecret secret) {
        this(url, secret, Optional.empty());
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public boolean isReadByPeople() {
        return false;
    }

    /// The address without path and query, which often are a secret of their own.
    public String shown() {
        return "%s://%s/…".formatted(url.getScheme(), url.getRawAuthority());
    }
}
