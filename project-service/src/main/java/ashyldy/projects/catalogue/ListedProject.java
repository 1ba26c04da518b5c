package ashyldy.projects.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import ashyldy.events.ProjectState;
import ashyldy.events.Promise;
import ashyldy.wording.Wording;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/// A project as the API gives it: its state, field by field, with a label in the caller's language.
///
/// @param label what to call it on a screen
/// @param page where people read about it
public record ListedProject(
        @JsonUnwrapped ProjectState project,
        String label,
        Optional<LocalDate> openedOn,
        Optional<LocalDate> firstSeenOn,
        Instant changedAt,
        List<Promise> promises,
        String page) {

    public static ListedProject of(Listing listing, Wording wording) {
        return new ListedProject(
                listing.project(),
                wording.labels().title(listing.project()).text(),
                listing.openedOn(),
                listing.firstSeenOn(),
                listing.changedAt(),
                listing.promises(),
                "/projects/" + listing.project().id());
    }
}
