package ashyldy.notify.live;

import java.util.Optional;
import java.util.UUID;

import ashyldy.notify.subscription.SubscriptionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CursorTest {
    private static final SubscriptionId OURS = new SubscriptionId(new UUID(1, 2));
    private static final SubscriptionId OTHERS = new SubscriptionId(new UUID(3, 4));

    @Test
    void isReadBackAsItWas() {
        var cursor = new Cursor(OURS, 1234567890123L);

        assertEquals(Optional.of(cursor), Cursor.read(cursor.text(), OURS));
    }

    @Test
    void isWorthNothingInAnotherSubscription() {
        assertEquals(Optional.empty(), Cursor.read(new Cursor(OTHERS, 5).text(), OURS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"5", "abc", "!!!", "MDAwMDAwMDA", "a b", "\u0411", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void isRefusedWhenItIsNone(String text) {
        assertTrue(Cursor.read(text, OURS).isEmpty());
    }
}
