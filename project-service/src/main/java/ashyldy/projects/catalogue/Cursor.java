package ashyldy.projects.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The entry after which a list goes on: what it is sorted by, and its id. Opaque to callers.
///
/// @param key a day in ISO 8601, `infinity`, or `id` where a list is sorted by nothing else
public record Cursor(String key, UUID id) {

    /// Ids begin with the time and never change, so nothing is passed over while projects change.
    static final String BY_ID = "id";

    private static final Pattern FORM =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d|infinity|id) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    public String encoded() {
        byte[] plain = (key + " " + id).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    /// Empty for anything that we did not encode.
    public static Optional<Cursor> decoded(String text) {
        try {
            byte[] plain = Base64.getUrlDecoder().decode(text);
            Matcher matcher = FORM.matcher(new String(plain, StandardCharsets.US_ASCII));
            return matcher.matches()
                    ? Optional.of(new Cursor(matcher.group(1), UUID.fromString(matcher.group(2))))
                    : Optional.empty();
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    boolean isById() {
        return key.equals(BY_ID);
    }
}
