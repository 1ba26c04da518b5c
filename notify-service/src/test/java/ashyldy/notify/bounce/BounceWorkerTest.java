package ashyldy.notify.bounce;

import java.time.Duration;
import java.util.UUID;

import ashyldy.notify.LocalStack;
import ashyldy.notify.Mailbox;
import ashyldy.notify.Subscriber;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(LocalStack.class)
class BounceWorkerTest {
    @Inject
    BounceWorker worker;

    @Test
    void whoseMailCameBackIsWrittenToNoMore() {
        var dana = new Mailbox("dana." + UUID.randomUUID() + "@example.kz");
        String id =
                Subscriber.subscribe("{\"language\":\"kk\",\"email\":{\"address\":\"%s\"}}".formatted(dana.address()));
        Subscriber.rehearse(id);
        await().atMost(Duration.ofSeconds(20)).until(() -> "delivered".equals(delivery(id, "state")));

        worker.switchOff(new Bounce(UUID.randomUUID(), "somebody else's"));
        Subscriber.key().get("/api/v1/subscriptions/{id}", id).then().body("email.disabledBecause", nullValue());
        worker.switchOff(new Bounce(UUID.fromString(delivery(id, "id")), "the mail came back: 5.1.1"));

        Subscriber.key()
                .get("/api/v1/subscriptions/{id}", id)
                .then()
                .body("email.disabledBecause", equalTo("the mail came back: 5.1.1"));
    }

    private static String delivery(String subscription, String field) {
        return Subscriber.alert(Subscriber.alertIds(subscription).getFirst())
                .extract()
                .path("deliveries[0]." + field);
    }
}
