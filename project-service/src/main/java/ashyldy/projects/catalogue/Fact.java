package ashyldy.projects.catalogue;

import java.util.UUID;

import ashyldy.events.Quote;
import com.fasterxml.jackson.databind.JsonNode;

/// One value that one article gives, with its quote.
///
/// @param field what it is a value of, as the registry names it
/// @param value one of the records of `ashyldy.events`, as JSON
/// @param shown whether this is the value that the project shows
public record Fact(String field, JsonNode value, UUID article, UUID claim, Quote quote, boolean shown) {}
