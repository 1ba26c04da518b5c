package ashyldy.notify.subscription;

import java.net.URI;
import java.util.Optional;

import ashyldy.events.Language;

/// A request for a subscription that has been understood.
record Wish(Optional<String> name, Interest interest, Language language, Optional<URI> webhook) {}
