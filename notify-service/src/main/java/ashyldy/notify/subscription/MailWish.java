package ashyldy.notify.subscription;

import java.util.List;
import java.util.Objects;

import ashyldy.events.Language;
import ashyldy.notify.channel.EmailAddress;
import ashyldy.places.PlaceCode;

/// What somebody has asked to be sent to a mailbox, in so far as its reader is asked about it.
///
/// @param places empty for the whole country
public record MailWish(EmailAddress mailbox, Language language, List<PlaceCode> places) {
    public MailWish {
        Objects.requireNonNull(mailbox, "mailbox");
        Objects.requireNonNull(language, "language");
        places = List.copyOf(places);
    }
}
