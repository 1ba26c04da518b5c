package ashyldy.notify.subscription;

import java.net.URI;
import java.util.Optional;

import ashyldy.events.Language;
import ashyldy.notify.channel.EmailAddress;
import ashyldy.notify.follower.Timetable;

/// A request for a subscription that has been understood.
record Wish(Optional<String> name, Interest interest, Language language, Timetable timetable, Optional<URI> webhook,
        Optional<EmailAddress> email) {}
