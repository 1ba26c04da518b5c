package ashyldy.notify.subscription;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

import ashyldy.notify.caller.Caller;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A request that its sender may repeat after a broken connection: the key that it chose, and what it asked for.
///
/// @param digest of the request; the same key with another request is a mistake
record RepeatedRequest(String key, String digest) {
    private static final int LONGEST_KEY = 255;
    private static final int SHORTEST_UNGUESSABLE = 22;

    RepeatedRequest {
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(key, "key");
    }

    /// @throws BadField where the key cannot be one; for a stranger it is the only proof that a repetition is theirs,
    /// so
    /// it must be unguessable
    static RepeatedRequest of(String key, SubscriptionRequest request, Caller caller) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new BadField("Idempotency-Key", "A key has 1 to 255 characters.", List.of());
        }
        String scope = switch (caller) {
            case Caller.Operator operator -> "";
            case Caller.Owner owner -> owner.follower().id() + " ";
            case Caller.Stranger stranger -> "anybody ";
        };
        if (caller instanceof Caller.Stranger && key.length() < SHORTEST_UNGUESSABLE) {
            throw new BadField(
                    "Idempotency-Key", "Without the operator's key it has at least 22 characters: a UUID.", List.of());
        }
        return new RepeatedRequest(scope + key, digest(request));
    }

    private static String digest(SubscriptionRequest request) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(request.toString().getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
