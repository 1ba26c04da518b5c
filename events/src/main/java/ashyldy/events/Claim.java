package ashyldy.events;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.CUSTOM;
import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_ABSENT;

/// What one article says about one project.
///
/// @param id name-based: the same article read the same way gives the same id
/// @param stageQuote the words that assert the stage; absent where the stage is unknown
/// @param confidence 0.0 to 1.0
/// @param rules ids of the rules that found the claim
/// @param phase which phase of the project the article speaks of; absent where it speaks of the whole
/// @param verified false for an opening that only a model has seen: to be kept and marked, and told to nobody
public record Claim(
        UUID id,
        Kind kind,
        Work work,
        Stage stage,
        Optional<Quote> stageQuote,
        Optional<ProjectName> name,
        Optional<ClaimPlace> place,
        List<Amount> amounts,
        List<ProjectDate> dates,
        List<Party> parties,
        Optional<Mentioned> programme,
        Optional<Mentioned> speaker,
        Optional<Aggregate> aggregate,
        double confidence,
        List<String> rules,
        @JsonInclude(NON_ABSENT) Optional<Phase> phase,

        @JsonInclude(value = CUSTOM, valueFilter = TrueGoesUnsaid.class)
        Boolean verified) {
    public Claim {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(stage, "stage");
        amounts = amounts == null ? List.of() : List.copyOf(amounts);
        dates = dates == null ? List.of() : List.copyOf(dates);
        parties = parties == null ? List.of() : List.copyOf(parties);
        rules = rules == null ? List.of() : List.copyOf(rules);
        verified = verified == null || verified;
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence is between 0 and 1: " + confidence);
        }
    }

    /// Verified, as all is that the grammar has read.
    public Claim(
            UUID id,
            Kind kind,
            Work work,
            Stage stage,
            Optional<Quote> stageQuote,
            Optional<ProjectName> name,
            Optional<ClaimPlace> place,
            List<Amount> amounts,
            List<ProjectDate> dates,
            List<Party> parties,
            Optional<Mentioned> programme,
            Optional<Mentioned> speaker,
            Optional<Aggregate> aggregate,
            double confidence,
            List<String> rules,
            Optional<Phase> phase) {
        this(
                id,
                kind,
                work,
                stage,
                stageQuote,
                name,
                place,
                amounts,
                dates,
                parties,
                programme,
                speaker,
                aggregate,
                confidence,
                rules,
                phase,
                true);
    }

    /// About a project as a whole.
    public Claim(
            UUID id,
            Kind kind,
            Work work,
            Stage stage,
            Optional<Quote> stageQuote,
            Optional<ProjectName> name,
            Optional<ClaimPlace> place,
            List<Amount> amounts,
            List<ProjectDate> dates,
            List<Party> parties,
            Optional<Mentioned> programme,
            Optional<Mentioned> speaker,
            Optional<Aggregate> aggregate,
            double confidence,
            List<String> rules) {
        this(
                id,
                kind,
                work,
                stage,
                stageQuote,
                name,
                place,
                amounts,
                dates,
                parties,
                programme,
                speaker,
                aggregate,
                confidence,
                rules,
                Optional.empty());
    }

    /// The same, as it is published where only a model has seen the opening.
    public Claim unverified() {
        return new Claim(
                id,
                kind,
                work,
                stage,
                stageQuote,
                name,
                place,
                amounts,
                dates,
                parties,
                programme,
                speaker,
                aggregate,
                confidence,
                rules,
                phase,
                false);
    }
}
