package ashyldy.notify.channel.mail;

import java.net.URI;
import java.util.List;
import java.util.Objects;

import ashyldy.events.Language;
import ashyldy.places.PlaceCode;

/// Asks whoever reads a mailbox whether they want messages there.
///
/// It says nothing in the words of whoever has asked for it: it goes to people who may not have asked for anything.
///
/// @param id the same in every attempt
/// @param places that messages will be of; empty for the whole country
/// @param link to the page on which to agree
public record Invitation(String id, Language language, List<PlaceCode> places, URI link) {
    public Invitation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(language, "language");
        places = List.copyOf(places);
        Objects.requireNonNull(link, "link");
    }
}
