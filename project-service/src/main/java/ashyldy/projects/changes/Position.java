package ashyldy.projects.changes;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Up to where somebody has read the feed. Opaque to callers.
record Position(long value) {
    static final Position BEGINNING = new Position(0);

    private static final Pattern FORM = Pattern.compile("changes (\\d{1,18})");

    String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("changes " + value).getBytes(StandardCharsets.US_ASCII));
    }

    /// Empty for anything that we did not encode.
    static Optional<Position> decoded(String text) {
        try {
            byte[] plain = Base64.getUrlDecoder().decode(text);
            Matcher matcher = FORM.matcher(new String(plain, StandardCharsets.US_ASCII));
            return matcher.matches() ? Optional.of(new Position(Long.parseLong(matcher.group(1)))) : Optional.empty();
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }
}
