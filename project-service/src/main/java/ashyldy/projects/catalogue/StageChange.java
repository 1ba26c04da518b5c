package ashyldy.projects.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import ashyldy.events.Quote;
import ashyldy.events.Stage;
import ashyldy.events.TrueGoesUnsaid;
import com.fasterxml.jackson.annotation.JsonInclude;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.CUSTOM;

/// A project reached a stage, some day between two days, as one article says.
///
/// @param verified false for an opening that only a model has seen
public record StageChange(
        Stage stage,
        Optional<LocalDate> happenedFrom,
        Optional<LocalDate> happenedTo,
        UUID article,
        Optional<Quote> quote,
        Instant recordedAt,

        @JsonInclude(value = CUSTOM, valueFilter = TrueGoesUnsaid.class)
        boolean verified) {}
