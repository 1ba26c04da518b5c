package ashyldy.projects.catalogue;

import java.util.UUID;

import ashyldy.events.Quote;
import ashyldy.events.TrueGoesUnsaid;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.CUSTOM;

/// One value that one article gives, with its quote.
///
/// @param field what it is a value of, as the registry names it
/// @param value one of the records of `ashyldy.events`, as JSON
/// @param shown whether this is the value that the project shows
/// @param verified false for the stage of an opening that only a model has seen
public record Fact(
        String field,
        JsonNode value,
        UUID article,
        UUID claim,
        Quote quote,
        boolean shown,

        @JsonInclude(value = CUSTOM, valueFilter = TrueGoesUnsaid.class)
        boolean verified) {}
