package ashyldy.projects.review;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.US_ASCII;

/// The question after which the queue goes on. Opaque to callers.
record ReviewCursor(int hangs, int sources, UUID one, UUID other) {
    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern FORM = Pattern.compile("([0-3]) (\\d{1,9}) " + ID + " " + ID);

    String encoded() {
        var plain = "%d %d %s %s".formatted(hangs, sources, one, other);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(US_ASCII));
    }

    /// Empty for anything that we did not encode.
    static Optional<ReviewCursor> decoded(String text) {
        try {
            var matcher = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), US_ASCII));
            return matcher.matches()
                    ? Optional.of(new ReviewCursor(
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)),
                            UUID.fromString(matcher.group(3)),
                            UUID.fromString(matcher.group(4))))
                    : Optional.empty();
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }
}
