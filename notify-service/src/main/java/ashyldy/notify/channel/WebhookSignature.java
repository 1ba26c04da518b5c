package ashyldy.notify.channel;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Signs as [Standard Webhooks 1.0.0](https://www.standardwebhooks.com) asks: HMAC-SHA256 over id, time and the exact
/// bytes of the body.
final class WebhookSignature {
    private static final String ALGORITHM = "HmacSHA256";

    private WebhookSignature() {}

    /// The value of the header `webhook-signature`.
    static String of(WebhookSecret secret, String id, Instant attemptedAt, byte[] body) {
        if (id.indexOf('.') >= 0) {
            throw new IllegalArgumentException("an id with a dot could be shifted into the body: " + id);
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.bytes(), ALGORITHM));
            mac.update("%s.%d.".formatted(id, attemptedAt.getEpochSecond()).getBytes(UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
        }
    }
}
