package ashyldy.notify.channel;

import java.util.Arrays;
import java.util.Base64;
import java.util.random.RandomGenerator;

/// The key that a receiver shares with us; shown once, when it is made.
public final class WebhookSecret {
    private static final String PREFIX = "whsec_";
    /// Standard Webhooks asks for 24 to 64 bytes.
    private static final int BYTES = 32;

    private final byte[] bytes;

    public WebhookSecret(byte[] bytes) {
        if (bytes.length < 24 || bytes.length > 64) {
            throw new IllegalArgumentException("a webhook secret has 24 to 64 bytes, not " + bytes.length);
        }
        this.bytes = bytes.clone();
    }

    /// @param random a secure one, outside the tests
    public static WebhookSecret fresh(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new WebhookSecret(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /// `whsec_` and base64, as receivers' libraries take it.
    public String shown() {
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WebhookSecret that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /// Nothing that could end in a log.
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
