package ashyldy.notify.chat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import ashyldy.local.SharedStack;
import ashyldy.local.telegram.FakePerson;
import ashyldy.notify.LocalStack;
import ashyldy.notify.channel.telegram.TelegramConfig;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Telegram brings updates, as it does where a secret is set; what does not know the secret is not heard.
@QuarkusTest
@QuarkusTestResource(LocalStack.class)
class UpdateResourceTest {
    private static final String SECRET = "A-secret_of-the-operator";
    private static final String SAID =
            "{\"update_id\":%d,\"message\":{\"message_id\":1,\"chat\":{\"id\":%d},\"from\":{\"id\":%<d},\"text\":\"/list\"}}";

    /// Below those of the server that everybody shares, which counts from 1001.
    private static int lastUpdate = 100;

    @Inject
    TelegramDesk desk;

    @Inject
    ObjectMapper json;

    @Inject
    MeterRegistry meters;

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "another", "a-secret_of-the-operator", SECRET + " ", SECRET + "x"})
    void whoDoesNotKnowTheSecretIsNotHeard(String secret) {
        var person = person(701);

        int status = webhook().take(secret, said(++lastUpdate, 701)).getStatus();

        assertEquals(401, status);
        assertEquals(0, person.sees().size());
    }

    @Test
    void withoutASecretThereIsNoSuchAddress() {
        var closed = new UpdateResource(desk, new Settings(Optional.empty()), json);

        assertEquals(404, closed.take(SECRET, said(++lastUpdate, 702)).getStatus());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "{\"update_id\":1,",
                "[]",
                "7",
                "null",
                "{}",
                "{\"update_id\":1e99,\"message\":{\"chat\":{\"id\":703},\"text\":\"/list\"}}",
                "{\"update_id\":1,\"message\":{\"chat\":{\"id\":\"x\"},\"text\":\"/list\"}}",
                "{\"update_id\":1,\"poll\":{}}"
            })
    void whatIsNoUpdateIsThankedForAndCounted(String update) {
        double before = senseless();

        int status = webhook().take(SECRET, update).getStatus();

        assertEquals(200, status);
        assertEquals(before + 1, senseless());
    }

    @Test
    void anUpdateOfAThousandLevelsIsNoUpdate() {
        assertEquals(200, webhook().take(SECRET, "[".repeat(100_000)).getStatus());
    }

    @Test
    void theSameUpdateActsOnceHoweverOftenAndHoweverAtOnceItComes() throws Exception {
        var person = person(704);
        String update = said(++lastUpdate, 704);

        try (var couriers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> brought = IntStream.range(0, 5)
                    .mapToObj(each ->
                            couriers.submit(() -> webhook().take(SECRET, update).getStatus()))
                    .toList();
            for (Future<Integer> each : brought) {
                assertEquals(200, each.get());
            }
        }
        webhook().take(SECRET, update);

        assertEquals(1, person.sees().size());
        webhook().take(SECRET, said(++lastUpdate, 704));
        assertEquals(2, person.sees().size());
    }

    private UpdateResource webhook() {
        return new UpdateResource(desk, new Settings(Optional.of(SECRET)), json);
    }

    private double senseless() {
        return meters.counter("ashyldy.telegram.updates", "outcome", "senseless")
                .count();
    }

    private static String said(int update, long chat) {
        return SAID.formatted(update, chat);
    }

    private static FakePerson person(long chat) {
        var person = new FakePerson(SharedStack.telegram(), chat, "en");
        person.opens("Chat " + chat);
        return person;
    }

    /// As the operator sets them; only the secret matters here.
    private record Settings(Optional<String> webhookSecret) implements TelegramConfig {
        @Override
        public Optional<String> token() {
            return Optional.empty();
        }

        @Override
        public Optional<String> bot() {
            return Optional.empty();
        }

        @Override
        public URI url() {
            return SharedStack.telegram();
        }

        @Override
        public int aSecond() {
            return 25;
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(1);
        }
    }
}
