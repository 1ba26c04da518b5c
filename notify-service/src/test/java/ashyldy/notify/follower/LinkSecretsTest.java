package ashyldy.notify.follower;

import java.util.UUID;

import ashyldy.notify.follower.LinkSecrets.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LinkSecretsTest {
    private static final UUID ID = UUID.fromString("7b1f3a52-1111-4000-8000-000000000000");

    private final LinkSecrets secrets = secrets("a key of the tests");

    @Test
    void aSecretIsMadeAgainAndKnownAgain() {
        String secret = secrets.of(Purpose.PAGE, ID, 1);

        assertEquals(secret, secrets("a key of the tests").of(Purpose.PAGE, ID, 1));
        assertTrue(secret.matches("[A-Za-z0-9_-]{43}"), secret);
        assertEquals(ID, LinkSecrets.claimed(secret).orElseThrow());
        assertTrue(secrets.isGenuine(secret, Purpose.PAGE, ID, 1));
    }

    @Test
    void itOpensNothingElse() {
        String secret = secrets.of(Purpose.PAGE, ID, 1);

        assertFalse(secrets.isGenuine(secret, Purpose.FEED, ID, 1), "another purpose");
        assertFalse(secrets.isGenuine(secret, Purpose.PAGE, ID, 2), "renewed since");
        assertFalse(secrets.isGenuine(secret, Purpose.PAGE, UUID.randomUUID(), 1), "another follower");
        assertFalse(secrets("the key of another").isGenuine(secret, Purpose.PAGE, ID, 1), "another key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "7b1f3a52-1111-4000-8000-000000000000", "../../etc/passwd", "ä", "AAAA"})
    void whatIsNoSecretClaimsNothing(String text) {
        assertTrue(LinkSecrets.claimed(text).isEmpty());
    }

    @Test
    void aShortKeyIsRefusedAndNoneIsPrinted() {
        assertThrows(IllegalArgumentException.class, () -> secrets("short"));
        assertEquals("…", secrets.toString());
    }

    private static LinkSecrets secrets(String key) {
        return new LinkSecrets(key.getBytes(UTF_8));
    }
}
