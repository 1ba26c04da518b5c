package ashyldy.ingest.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.ingest.language.LanguagePacks;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.Mention;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.pointing.Found;
import ashyldy.ingest.pointing.SeenProject;

/// A facility by words that the grammar does not know, or knows to mean too much: an entry of `kinds.yaml`, or a
/// modifier
/// where the noun is one that takes its kind from its neighbours.
final class KindGap {
    private static final String COUNTED = "counted";

    private final LanguagePacks packs;
    private final Patterns patterns;
    private final ModifierGap modifiers;

    KindGap(LanguagePacks packs, Patterns patterns, ModifierGap modifiers) {
        this.packs = packs;
        this.patterns = patterns;
        this.modifiers = modifiers;
    }

    Optional<Gap> of(SeenProject seen) {
        Found facility = seen.project().facility();
        SentenceReading reading = facility.reading();
        List<Mention> hidden = new ArrayList<>(Hidden.values(seen.project(), reading));
        hidden.addAll(reading.works());
        reading.matches().of(Topic.NUMBERS).forEach(number -> hidden.add(new Words(number.from(), number.to())));
        return Phrase.of(reading, facility, hidden)
                .filter(phrase -> isNews(seen, phrase))
                .map(phrase -> gap(seen, phrase));
    }

    /// A noun that only points back, or that means too much by itself, says nothing that could be listed.
    private boolean isNews(SeenProject seen, Phrase phrase) {
        Kind said = seen.project().said().kind();
        SentenceReading reading = phrase.reading();
        if (seen.known().isEmpty()) {
            return coversNot(reading.matches().of(Topic.ANAPHORS), phrase)
                    && coversNot(reading.matches().of(Topic.HEADS), phrase);
        }
        KindMention known = seen.known().get();
        return isOpen(known)
                ? phrase.isLongerThan(known) && (known.kind() != said || known.isShared())
                : known.kind() != said;
    }

    private static boolean coversNot(List<Match> matches, Phrase phrase) {
        return matches.stream().noneMatch(match -> match.from() <= phrase.from() && phrase.to() <= match.to());
    }

    private static boolean isOpen(KindMention known) {
        return known.isShared() || known.isWeak() || known.kind() == Kind.OTHER;
    }

    private Gap gap(SeenProject seen, Phrase phrase) {
        Kind said = seen.project().said().kind();
        List<Proposal> composed =
                seen.known().filter(known -> !isOpen(known)).isPresent() ? List.of() : modifiers.of(phrase, said);
        Lack lack = seen.known().isEmpty() && composed.isEmpty() ? Lack.NOUN : Lack.KIND_PHRASE;
        return Gaps.of(
                lack,
                seen.project().facility(),
                phrase,
                composed.isEmpty() ? List.of(listed(phrase, said)) : composed,
                because(seen));
    }

    private Paragraph listed(Phrase phrase, Kind said) {
        Language language = phrase.reading().sentence().language();
        return new Paragraph(
                "language/" + language.code() + "/kinds.yaml",
                language.code() + ".kind." + said.code(),
                said.code(),
                Map.of(COUNTED, counted(said, language)),
                patterns.inflected(phrase));
    }

    private String counted(Kind said, Language language) {
        return packs.of(language).entries().stream()
                .filter(entry -> entry.topic() == Topic.KINDS && entry.says(said.code()))
                .flatMap(entry -> entry.property(COUNTED).stream())
                .findFirst()
                .orElse("facilities");
    }

    private static String because(SeenProject seen) {
        return seen.known()
                .map(known -> "the grammar reads " + known.kind().code() + " by "
                        + known.entry().id())
                .orElse("the grammar reads no facility");
    }
}
