package ashyldy.events;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.CUSTOM;
import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_ABSENT;

/// A project as the registry knows it after a change: every value with its article and quote.
///
/// @param version grows by one with every change of this project; a reader drops what is not newer
/// @param names best first
/// @param sources the cited articles, oldest first
/// @param verified false where only a model has seen the opening that the stage rests on
/// @param phase which phase of a larger project this is; absent where it is the whole
public record ProjectState(
        UUID id,
        long version,
        Kind kind,
        Work work,
        Stage stage,
        Optional<Cited<Quote>> stageQuote,
        List<Cited<ProjectName>> names,
        Optional<Cited<ClaimPlace>> place,
        List<Cited<Amount>> amounts,
        List<Cited<ProjectDate>> dates,
        List<Cited<Party>> parties,
        Optional<Cited<Mentioned>> programme,
        List<Source> sources,

        @JsonInclude(value = CUSTOM, valueFilter = TrueGoesUnsaid.class)
        Boolean verified,

        @JsonInclude(NON_ABSENT) Optional<Cited<Phase>> phase) {
    public ProjectState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(stage, "stage");
        names = List.copyOf(names);
        amounts = List.copyOf(amounts);
        dates = List.copyOf(dates);
        parties = List.copyOf(parties);
        sources = List.copyOf(sources);
        verified = verified == null || verified;
    }

    /// The whole, whose stage is verified.
    public ProjectState(
            UUID id,
            long version,
            Kind kind,
            Work work,
            Stage stage,
            Optional<Cited<Quote>> stageQuote,
            List<Cited<ProjectName>> names,
            Optional<Cited<ClaimPlace>> place,
            List<Cited<Amount>> amounts,
            List<Cited<ProjectDate>> dates,
            List<Cited<Party>> parties,
            Optional<Cited<Mentioned>> programme,
            List<Source> sources) {
        this(
                id,
                version,
                kind,
                work,
                stage,
                stageQuote,
                names,
                place,
                amounts,
                dates,
                parties,
                programme,
                sources,
                true,
                Optional.empty());
    }
}
