package ashyldy.ingest.suggestion;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import ashyldy.events.Claim;
import ashyldy.events.Stage;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.Mention;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.pointing.Found;
import ashyldy.ingest.pointing.SeenProject;

/// Words that tell a stage, to a model: an idiom of `stages.yaml`, which the linguist makes a lemma of `acts.yaml`
/// where
/// it is a verb.
final class StageGap {
    private static final Set<Topic> TELLING = Set.of(Topic.STAGES, Topic.MODALITY, Topic.WORKS);
    private static final Set<Stage> IN_USE = EnumSet.of(Stage.OPENED, Stage.STAGE_OPENED);

    private final Patterns patterns;

    StageGap(Patterns patterns) {
        this.patterns = patterns;
    }

    /// @param claims of the grammar, in which it may have told the stage by more than these words
    Optional<Gap> of(SeenProject seen, List<Claim> claims) {
        Stage said = seen.project().said().stage();
        boolean read = seen.told().stream().anyMatch(each -> isSame(each.stage(), said));
        return read
                ? Optional.empty()
                : seen.project()
                        .told()
                        .filter(told -> claims.stream().noneMatch(claim -> isToldBy(told, claim, said)))
                        .flatMap(told -> gap(seen, told, said));
    }

    private static boolean isToldBy(Found told, Claim claim, Stage said) {
        return isSame(claim.stage(), said)
                && claim.stageQuote().filter(told::isAt).isPresent();
    }

    /// Whether a part or the whole is in use is not for the verb to say.
    private static boolean isSame(Stage read, Stage said) {
        return read == said || IN_USE.contains(read) && IN_USE.contains(said);
    }

    private Optional<Gap> gap(SeenProject seen, Found told, Stage said) {
        Optional<String> code = code(said);
        boolean isNoun = Hidden.within(told, seen.project().facility());
        List<Mention> hidden =
                isNoun ? Hidden.values(seen.project(), told.reading()) : Hidden.all(seen.project(), told.reading());
        return code.isEmpty()
                ? Optional.empty()
                : Phrase.of(told.reading(), told, hidden)
                        .filter(phrase -> !seen.told().isEmpty() || !phrase.isKnown(TELLING))
                        .map(phrase -> Gaps.of(
                                Lack.VERB, told, phrase, List.of(proposal(phrase, code.get())), because(seen, told)));
    }

    private Paragraph proposal(Phrase phrase, String code) {
        String language = phrase.reading().sentence().language().code();
        return new Paragraph(
                "language/" + language + "/stages.yaml",
                language + ".stage." + code,
                code,
                Map.of(),
                patterns.exact(phrase));
    }

    /// In the words of `stages.yaml`.
    private static Optional<String> code(Stage stage) {
        return switch (stage) {
            case PLANNED -> Optional.of("planned");
            case UNDER_CONSTRUCTION -> Optional.of("underway");
            case SUSPENDED -> Optional.of("suspended");
            case STAGE_OPENED -> Optional.of("stage_opened");
            case OPENED -> Optional.of("opened");
            case CANCELLED -> Optional.of("cancelled");
            case UNKNOWN -> Optional.empty();
        };
    }

    private static String because(SeenProject seen, Found told) {
        if (!seen.told().isEmpty()) {
            return "the grammar reads "
                    + seen.told().stream()
                            .map(each -> each.stage().code() + " by " + each.rule())
                            .distinct()
                            .collect(Collectors.joining(" and "));
        }
        SentenceReading reading = told.reading();
        return reading.stages().stream()
                .filter(told::touches)
                .findFirst()
                .map(stage -> "the grammar knows " + stage.rule() + ", which tells nothing here")
                .orElse("the grammar reads no stage");
    }
}
