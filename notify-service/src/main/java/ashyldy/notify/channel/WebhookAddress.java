package ashyldy.notify.channel;

import java.net.URI;
import java.util.Objects;

/// An endpoint that takes signed messages as Standard Webhooks describes them.
public record WebhookAddress(URI url, WebhookSecret secret) implements Address {
    public static final String CHANNEL = "webhook";

    public WebhookAddress {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(secret, "secret");
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
