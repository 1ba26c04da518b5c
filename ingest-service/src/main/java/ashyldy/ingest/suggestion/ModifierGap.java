package ashyldy.ingest.suggestion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Kind;
import ashyldy.ingest.language.Compositions;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.SentenceReading;

/// What stands beside a noun that takes its kind from its neighbours: an entry of `modifiers.yaml`, with a row of
/// `compositions.tsv` where no modifier makes this kind of such a noun yet.
final class ModifierGap {
    private final Compositions compositions;
    private final Patterns patterns;

    ModifierGap(Compositions compositions, Patterns patterns) {
        this.compositions = compositions;
        this.patterns = patterns;
    }

    /// Nothing where the phrase has no such noun, or words on both sides of it, or none but those that are known.
    List<Proposal> of(Phrase phrase, Kind said) {
        SentenceReading reading = phrase.reading();
        List<Match> heads = reading.matches().of(Topic.HEADS).stream()
                .filter(head -> phrase.from() <= head.from() && head.to() <= phrase.to())
                .toList();
        if (heads.size() != 1) {
            return List.of();
        }
        Match head = heads.getFirst();
        Optional<Phrase> before = beside(reading, phrase.from(), head.from());
        Optional<Phrase> after = beside(reading, head.to(), phrase.to());
        if (before.isPresent() == after.isPresent()) {
            return List.of();
        }
        return before.map(words -> composed(words, head, said, Map.of()))
                .or(() -> after.map(words -> composed(words, head, said, Map.of("after", "true"))))
                .orElse(List.of());
    }

    private static Optional<Phrase> beside(SentenceReading reading, int from, int to) {
        return from < to ? Phrase.of(reading, new Words(from, to), List.of()) : Optional.empty();
    }

    private List<Proposal> composed(Phrase words, Match head, Kind said, Map<String, String> with) {
        boolean isKnown = words.reading().matches().of(Topic.MODIFIERS).stream()
                .anyMatch(known -> known.from() < words.to() && words.from() < known.to());
        if (isKnown) {
            return List.of();
        }
        Optional<String> known = compositions.modifierMaking(said.code(), sorts(head));
        String code = known.orElse(said.code());
        String language = words.reading().sentence().language().code();
        List<Proposal> proposals = new ArrayList<>();
        proposals.add(new Paragraph(
                "language/" + language + "/modifiers.yaml",
                language + ".modifier." + code,
                code,
                with,
                with.isEmpty() ? patterns.inflected(words) : patterns.exact(words)));
        if (known.isEmpty()) {
            proposals.add(new TableLine(
                    "language/compositions.tsv",
                    String.join("\t", code, head.entry().says(), said.code())));
        }
        return proposals;
    }

    private static Set<String> sorts(Match head) {
        Set<String> sorts = new HashSet<>(Set.of(head.entry().says()));
        head.entry().property("as").ifPresent(more -> sorts.addAll(List.of(more.split(" "))));
        return sorts;
    }
}
