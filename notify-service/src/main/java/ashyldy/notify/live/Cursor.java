package ashyldy.notify.live;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ashyldy.notify.subscription.SubscriptionId;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/// How far a reader has come in one subscription. Opaque to readers, and refused for any other subscription.
///
/// @param number of the last alert that was seen, 0 before the first
record Cursor(SubscriptionId subscription, long number) {
    private static final Pattern FORM = Pattern.compile("([0-9a-f]{8})\\.([0-9]{1,18})");

    static Cursor start(SubscriptionId subscription) {
        return new Cursor(subscription, 0);
    }

    /// The cursor that a reader sends back, or nothing where it is none of this subscription.
    static Optional<Cursor> read(String text, SubscriptionId subscription) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), ISO_8859_1);
            Matcher form = FORM.matcher(plain);
            return form.matches() && form.group(1).equals(mark(subscription))
                    ? Optional.of(new Cursor(subscription, Long.parseLong(form.group(2))))
                    : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    Cursor at(long seen) {
        return new Cursor(subscription, seen);
    }

    String text() {
        String plain = mark(subscription) + "." + number;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(ISO_8859_1));
    }

    private static String mark(SubscriptionId subscription) {
        return HexFormat.of().toHexDigits(subscription.hashCode());
    }
}
