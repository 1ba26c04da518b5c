package ashyldy.notify.channel;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

/// Locks what receivers share with us before it is kept: AES-256-GCM with a key that is not in the database. Without
/// such a key it is kept as it is. Each secret is bound to its follower, so that none can be moved to another.
public final class SecretSeal {
    private static final byte[] MARK = "locked1:".getBytes(US_ASCII);
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Optional<SecretKeySpec> key;
    private final SecureRandom random = new SecureRandom();

    /// A setting or a stored secret that does not fit; the message says what to do.
    public static final class WrongKey extends RuntimeException {
        WrongKey(String message) {
            super(message);
        }
    }

    private SecretSeal(Optional<SecretKeySpec> key) {
        this.key = key;
    }

    /// @param setting 32 bytes in base64, empty to lock nothing
    /// @throws WrongKey for anything else
    public static SecretSeal of(Optional<String> setting) {
        return new SecretSeal(
                setting.filter(text -> !text.isBlank()).map(text -> new SecretKeySpec(bytes(text.strip()), "AES")));
    }

    public byte[] lock(byte[] secret, UUID follower) {
        if (key.isEmpty()) {
            return secret.clone();
        }
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] locked = cipher(Cipher.ENCRYPT_MODE, nonce, follower, secret);
        return ByteBuffer.allocate(MARK.length + NONCE_BYTES + locked.length)
                .put(MARK)
                .put(nonce)
                .put(locked)
                .array();
    }

    /// What was kept before there was a key is read as it is.
    ///
    /// @throws WrongKey where it was locked with another key
    public byte[] open(byte[] kept, UUID follower) {
        if (!isLocked(kept)) {
            return kept.clone();
        }
        int begin = MARK.length + NONCE_BYTES;
        byte[] nonce = Arrays.copyOfRange(kept, MARK.length, begin);
        return cipher(Cipher.DECRYPT_MODE, nonce, follower, Arrays.copyOfRange(kept, begin, kept.length));
    }

    public static boolean isLocked(byte[] kept) {
        return kept.length > MARK.length && Arrays.equals(kept, 0, MARK.length, MARK, 0, MARK.length);
    }

    private byte[] cipher(int mode, byte[] nonce, UUID follower, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key.orElseThrow(SecretSeal::another), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(follower.toString().getBytes(UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException unfit) {
            throw another();
        }
    }

    private static WrongKey another() {
        return new WrongKey("the secrets of webhooks were kept with another key: set ASHYLDY_SECRETS_KEY to that one");
    }

    private static byte[] bytes(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (bytes.length == KEY_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException noBase64) {
            throw new WrongKey("ASHYLDY_SECRETS_KEY is no base64: openssl rand -base64 32 makes one");
        }
        throw new WrongKey("ASHYLDY_SECRETS_KEY is not 32 bytes in base64: openssl rand -base64 32 makes one");
    }
}
