package ashyldy.projects.catalogue;

import java.time.LocalDate;
import java.util.Optional;

import ashyldy.events.Claim;
import ashyldy.events.Kind;
import ashyldy.events.Source;

/// A bare total that somebody promised, with the claim that says so.
public record CountedPromise(
        Kind kind, int count, Optional<LocalDate> dueFrom, Optional<LocalDate> dueTo, Claim claim, Source source) {}
