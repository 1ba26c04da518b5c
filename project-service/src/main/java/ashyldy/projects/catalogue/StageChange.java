package ashyldy.projects.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import ashyldy.events.Quote;
import ashyldy.events.Stage;

/// A project reached a stage, some day between two days, as one article says.
public record StageChange(
        Stage stage,
        Optional<LocalDate> happenedFrom,
        Optional<LocalDate> happenedTo,
        UUID article,
        Optional<Quote> quote,
        Instant recordedAt) {}
