package ashyldy.notify.follower;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The secrets in links: an id and an HMAC-SHA256 of it, so that each message can carry its link although none is kept.
///
/// @param key at least 16 bytes
record LinkSecrets(byte[] key) {
    private static final int SHORTEST_KEY = 16;
    private static final int ID_BYTES = 16;
    /// 128 bits: nobody guesses them over the network.
    private static final int CODE_BYTES = 16;

    /// What a link opens; the link for one opens nothing else.
    enum Purpose {
        PAGE,
        FEED
    }

    LinkSecrets {
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException("a key of links has at least 16 bytes, not " + key.length);
        }
    }

    String of(Purpose purpose, UUID id, int version) {
        ByteBuffer secret = ByteBuffer.allocate(ID_BYTES + CODE_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(code(purpose.name() + ' ' + id + ' ' + version));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret.array());
    }

    /// The id that such a secret claims to be for; nothing is proved by it.
    static Optional<UUID> claimed(String secret) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(secret);
            if (bytes.length != ID_BYTES + CODE_BYTES) {
                return Optional.empty();
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return Optional.of(new UUID(buffer.getLong(), buffer.getLong()));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    boolean isGenuine(String secret, Purpose purpose, UUID id, int version) {
        return MessageDigest.isEqual(of(purpose, id, version).getBytes(UTF_8), secret.getBytes(UTF_8));
    }

    /// By which a network or a host is counted and not known.
    byte[] mark(String what) {
        return code("MARK " + what);
    }

    private byte[] code(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(text.getBytes(UTF_8)), CODE_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has HmacSHA256", impossible);
        }
    }

    /// Nothing that could end in a log.
    @Override
    public String toString() {
        return "…";
    }
}
