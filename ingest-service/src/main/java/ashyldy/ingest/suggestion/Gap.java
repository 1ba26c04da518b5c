package ashyldy.ingest.suggestion;

import java.util.List;
import java.util.Objects;

import ashyldy.events.Language;
import ashyldy.ingest.text.Span;

/// One place of one article at which the model saw more than the grammar.
///
/// @param proposals what would fill it, in one file or in two
/// @param because what the grammar reads there instead
/// @param sentence with the [words] marked
/// @param span where the words stand, so that what several projects share is counted once
public record Gap(Lack lack, Language language, List<Proposal> proposals, String because, String sentence, Span span) {
    public Gap {
        Objects.requireNonNull(lack, "lack");
        Objects.requireNonNull(language, "language");
        proposals = List.copyOf(proposals);
    }
}
