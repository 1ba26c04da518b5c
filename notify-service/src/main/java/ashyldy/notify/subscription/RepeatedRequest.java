package ashyldy.notify.subscription;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A request that its sender may repeat after a broken connection: the key that it chose, and what it asked for.
///
/// @param digest of the request; the same key with another request is a mistake
record RepeatedRequest(String key, String digest) {
    private static final int LONGEST_KEY = 255;

    RepeatedRequest {
        Objects.requireNonNull(digest, "digest");
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new BadField("Idempotency-Key", "A key has 1 to 255 characters.", List.of());
        }
    }

    static RepeatedRequest of(String key, SubscriptionRequest request) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(request.toString().getBytes(UTF_8));
            return new RepeatedRequest(key, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
