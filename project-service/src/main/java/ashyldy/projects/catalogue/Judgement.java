package ashyldy.projects.catalogue;

import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

/// How a claim of a project compares with another claim, or that nobody has verified it.
///
/// @param otherClaim absent where the claim is judged by itself
/// @param otherProject the project of the other claim, which is the same one where the two were put together
/// @param answer `same_as`, `new` or `undecided`, `unverified` for an opening that only a model has seen, and where a
/// person has said so `same`, `not_the_same`, `split`, `part_of`, `has_part` or `correct`
/// @param evidence what speaks for and against, with its weights
public record Judgement(
        UUID claim,
        Optional<UUID> otherClaim,
        Optional<UUID> otherProject,
        String answer,
        double score,
        JsonNode evidence) {}
