package ashyldy.ingest.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.Mention;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.pointing.Found;
import ashyldy.ingest.pointing.SeenProject;

/// Figures, dates and parties at whose words the grammar reads none. Of these a model says no code, so that the
/// linguist
/// chooses one.
final class ValueGap {
    /// "This year" is known, and no date in an article without a day.
    private static final Set<Topic> KNOWN = Set.of(Topic.DATES, Topic.UNITS, Topic.ORGANISATIONS);

    private final Patterns patterns;

    ValueGap(Patterns patterns) {
        this.patterns = patterns;
    }

    Stream<Gap> of(SeenProject seen) {
        return Stream.of(figures(seen), dates(seen), parties(seen)).flatMap(each -> each);
    }

    /// A number of facilities is no figure of one, and a number alone has no unit.
    private Stream<Gap> figures(SeenProject seen) {
        return seen.project().figures().stream()
                .filter(seen.missed()::contains)
                .filter(words -> !Hidden.within(words, seen.project().facility()))
                .filter(words -> words.reading().kinds().stream().noneMatch(kind -> isCount(words, kind)))
                .filter(words -> words.reading().dates().stream().noneMatch(words::touches))
                .flatMap(words -> gap(Lack.FIGURE, words, numbers(words.reading()), "units", "unit").stream());
    }

    private static boolean isCount(Found words, KindMention kind) {
        return words.touches(kind)
                || kind.count()
                        .filter(count -> words.overlaps(count.from(), count.to()))
                        .isPresent();
    }

    private static List<Mention> numbers(SentenceReading reading) {
        List<Mention> numbers = new ArrayList<>();
        for (Topic topic : List.of(Topic.NUMBERS, Topic.BOUNDS, Topic.MEASURES)) {
            for (Match match : reading.matches().of(topic)) {
                numbers.add(new Words(match.from(), match.to()));
            }
        }
        for (int at = 0; at < reading.sentence().size(); at++) {
            if (reading.sentence().token(at).isNumber()) {
                numbers.add(new Words(at, at + 1));
            }
        }
        return numbers;
    }

    private Stream<Gap> dates(SeenProject seen) {
        return seen.project().dates().stream()
                .filter(seen.missed()::contains)
                .flatMap(words -> gap(Lack.DATE, words, List.of(), "dates", "date").stream());
    }

    /// A region that builds is a place.
    private Stream<Gap> parties(SeenProject seen) {
        return seen.project().parties().stream()
                .filter(words -> words.reading().parties().stream().noneMatch(words::touches)
                        && words.reading().places().stream().noneMatch(words::touches))
                .flatMap(words ->
                        gap(Lack.PARTY, words, organisation(words.reading()), "organisations", "organisation")
                                .stream());
    }

    /// Names of organisations are nothing to be listed; what they are ("LLP", "bank") is.
    private static List<Mention> organisation(SentenceReading reading) {
        List<Mention> names = new ArrayList<>(reading.names());
        for (int at = 0; at < reading.sentence().size(); at++) {
            String text = reading.sentence().token(at).text();
            if (reading.sentence().token(at).isCapitalised() && !text.equals(text.toUpperCase(Locale.ROOT))) {
                names.add(new Words(at, at + 1));
            }
        }
        return names;
    }

    private Optional<Gap> gap(Lack lack, Found words, List<? extends Mention> hidden, String file, String topic) {
        String language = words.reading().sentence().language().code();
        return Phrase.of(words.reading(), words, hidden)
                .filter(phrase -> !phrase.isKnown(KNOWN))
                .map(phrase -> Gaps.of(
                        lack,
                        words,
                        phrase,
                        List.of(new Paragraph(
                                "language/" + language + "/" + file + ".yaml",
                                language + "." + topic,
                                Paragraph.CHOOSE,
                                Map.of(),
                                patterns.exact(phrase))),
                        "the grammar reads no " + lack.title()));
    }
}
