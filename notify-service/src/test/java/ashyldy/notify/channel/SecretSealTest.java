package ashyldy.notify.channel;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SecretSealTest {
    private static final UUID WHOSE = new UUID(1, 2);
    private static final byte[] SECRET = "a secret of a receiver, 32 bytes".getBytes(ISO_8859_1);

    @Test
    void whatWasLockedIsOpenedWithTheSameKeyAlone() {
        byte[] kept = with(1).lock(SECRET, WHOSE);

        assertArrayEquals(SECRET, with(1).open(kept, WHOSE));
        assertFalse(new String(kept, ISO_8859_1).contains("receiver"));
        var wrong = assertThrows(SecretSeal.WrongKey.class, () -> with(2).open(kept, WHOSE));
        assertTrue(wrong.getMessage().contains("ASHYLDY_SECRETS_KEY"));
        assertThrows(
                SecretSeal.WrongKey.class, () -> SecretSeal.of(Optional.empty()).open(kept, WHOSE));
    }

    @Test
    void whatIsAnothersOrWasTouchedIsNotOpened() {
        byte[] kept = with(1).lock(SECRET, WHOSE);
        assertThrows(SecretSeal.WrongKey.class, () -> with(1).open(kept, new UUID(1, 3)));

        kept[kept.length - 1] ^= 1;
        assertThrows(SecretSeal.WrongKey.class, () -> with(1).open(kept, WHOSE));
    }

    @Test
    void whatWasKeptBeforeThereWasAKeyIsReadAsItIs() {
        byte[] kept = SecretSeal.of(Optional.empty()).lock(SECRET, WHOSE);

        assertArrayEquals(SECRET, kept);
        assertArrayEquals(SECRET, with(1).open(kept, WHOSE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "not base64 at all!", "YWJj"})
    void aKeyThatIsNoneSaysHowToMakeOne(String setting) {
        var wrong = assertThrows(SecretSeal.WrongKey.class, () -> SecretSeal.of(Optional.of(setting)));

        assertTrue(wrong.getMessage().contains("openssl rand -base64 32"), wrong.getMessage());
    }

    private static SecretSeal with(int seed) {
        byte[] key = new byte[32];
        key[0] = (byte) seed;
        return SecretSeal.of(Optional.of(Base64.getEncoder().encodeToString(key)));
    }
}
