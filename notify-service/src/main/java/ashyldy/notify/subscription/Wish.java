package ashyldy.notify.subscription;

import java.net.URI;
import java.util.Optional;

import ashyldy.events.Language;
import ashyldy.notify.channel.EmailAddress;
import ashyldy.notify.channel.TelegramChat;
import ashyldy.notify.follower.Timetable;

/// A request for a subscription that has been understood.
///
/// @param timetable absent where the request says nothing of it
public record Wish(
        Optional<String> name,
        Interest interest,
        Language language,
        Optional<Timetable> timetable,
        Optional<URI> webhook,
        Optional<TelegramChat> telegram,
        Optional<EmailAddress> email) {}
