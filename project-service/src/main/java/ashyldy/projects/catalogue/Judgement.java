package ashyldy.projects.catalogue;

import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

/// How a claim of a project compares with another claim.
///
/// @param otherProject the project of the other claim, which is the same one where the two were put together
/// @param answer `same_as`, `new` or `undecided`
/// @param evidence what speaks for and against, with its weights
public record Judgement(
        UUID claim, UUID otherClaim, Optional<UUID> otherProject, String answer, double score, JsonNode evidence) {}
