package ashyldy.notify.channel;

import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class WebhookSignatureTest {
    private static final String BODY = "{\"title\":\"Мектеп ашылды\"}";

    private final WebhookSecret secret = WebhookSecret.fresh(new Random(7));

    @Test
    void theReferenceLibraryAcceptsWhatWeSign() throws Exception {
        Instant now = Instant.now();
        String signature = WebhookSignature.of(secret, "a-delivery", now, BODY.getBytes(UTF_8));

        new Webhook(secret.shown()).verify(BODY, headers("a-delivery", now, signature));
    }

    @Test
    void theReferenceLibraryRefusesAnotherBodyIdAndKey() throws Exception {
        Instant now = Instant.now();
        String signature = WebhookSignature.of(secret, "a-delivery", now, BODY.getBytes(UTF_8));
        var receiver = new Webhook(secret.shown());
        var stranger = new Webhook(WebhookSecret.fresh(new Random(8)).shown());

        refuses(receiver, BODY + " ", headers("a-delivery", now, signature));
        refuses(receiver, BODY, headers("another", now, signature));
        refuses(receiver, BODY, headers("a-delivery", now.plusSeconds(1), signature));
        refuses(stranger, BODY, headers("a-delivery", now, signature));
    }

    /// The example of the specification, whose secret is `whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw`.
    @Test
    void signsTheExampleOfTheSpecification() {
        byte[] key = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        String signature = WebhookSignature.of(
                new WebhookSecret(key),
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                Instant.ofEpochSecond(1614265330),
                "{\"test\": 2432232314}".getBytes(UTF_8));

        assertEquals("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", signature);
    }

    @Test
    void aSecretNeverShowsItselfInALog() {
        assertEquals("whsec_\u2026", secret.toString());
    }

    private static void refuses(Webhook receiver, String body, HttpHeaders headers) {
        assertThrows(WebhookVerificationException.class, () -> receiver.verify(body, headers));
    }

    private static HttpHeaders headers(String id, Instant at, String signature) {
        return HttpHeaders.of(
                Map.of(
                        "webhook-id", List.of(id),
                        "webhook-timestamp", List.of(Long.toString(at.getEpochSecond())),
                        "webhook-signature", List.of(signature)),
                (name, value) -> true);
    }
}
