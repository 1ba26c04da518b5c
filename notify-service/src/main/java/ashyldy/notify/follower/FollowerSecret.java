package ashyldy.notify.follower;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.random.RandomGenerator;

import static java.nio.charset.StandardCharsets.US_ASCII;

/// By which a follower's owner reads its alerts and changes its subscriptions: shown once, kept as a digest.
public record FollowerSecret(String text) {
    private static final int BYTES = 24;

    /// @param random a secure one, outside the tests
    public static FollowerSecret fresh(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new FollowerSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// SHA-256: the secret is too long to be guessed, so it needs no slow digest.
    public byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    /// Nothing that could end in a log.
    @Override
    public String toString() {
        return "…";
    }
}
