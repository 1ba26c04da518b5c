package ashyldy.ingest.suggestion;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Language;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.PlaceCode;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.place.PlaceTypes;
import ashyldy.ingest.name.BaseNames;
import ashyldy.ingest.pointing.Found;
import ashyldy.ingest.pointing.SeenProject;
import ashyldy.places.Place;
import ashyldy.places.PlaceLevel;
import ashyldy.places.classifier.EnglishLetters;

/// A name that no table of places has: a line of `settlements.tsv`, under the district that the project's other places
/// name.
final class PlaceGap {
    static final String FILE = "settlements.tsv";
    private static final String UNKNOWN = "?";
    private static final Set<String> WIDE = Set.of("region", "district");

    private final BaseNames names;
    private final EnglishLetters letters;

    PlaceGap(BaseNames names, EnglishLetters letters) {
        this.names = names;
        this.letters = letters;
    }

    List<Gap> of(SeenProject seen) {
        return seen.project().places().stream()
                .filter(seen.missed()::contains)
                .filter(words -> !isWide(words) && !isStreet(words))
                .flatMap(words -> name(words).map(phrase -> gap(seen, words, phrase)).stream())
                .toList();
    }

    /// A district or a region is no village; that one of them is missing, the gazetteer's own tests would say.
    private static boolean isWide(Found words) {
        return types(words.reading()).stream()
                .anyMatch(type -> words.overlaps(type.from(), type.to())
                        && WIDE.contains(type.entry().says()));
    }

    /// Also in a list of streets.
    private static boolean isStreet(Found words) {
        return words.reading().matches().of(Topic.PLACES).stream()
                .filter(word -> word.from() < words.to())
                .max(Comparator.comparingInt(Match::from))
                .filter(word -> word.says(PlaceCode.STREET))
                .isPresent();
    }

    private static List<Match> types(SentenceReading reading) {
        return reading.matches().of(Topic.PLACES).stream()
                .filter(match -> PlaceTypes.isType(match.entry().says()))
                .toList();
    }

    /// The words with a capital, without the type word.
    private static Optional<Phrase> name(Found words) {
        SentenceReading reading = words.reading();
        List<Match> types = types(reading);
        int from = words.from();
        while (from < words.to() && !isName(reading, from, types)) {
            from++;
        }
        int to = from;
        while (to < words.to() && isName(reading, to, types)) {
            to++;
        }
        return from == to ? Optional.empty() : Phrase.of(reading, new Words(from, to), List.of());
    }

    private static boolean isName(SentenceReading reading, int at, List<Match> types) {
        return reading.sentence().token(at).isCapitalised()
                && types.stream().noneMatch(type -> type.from() <= at && at < type.to());
    }

    private Gap gap(SeenProject seen, Found words, Phrase phrase) {
        var span = words.reading().span(phrase.from(), phrase.to());
        String printed = words.source().substring(span.start(), span.end());
        Language language = words.reading().sentence().language();
        return Gaps.of(
                Lack.PLACE,
                words,
                phrase,
                List.of(new TableLine(FILE, line(names.of(printed, language, false), language, parent(seen)))),
                "the grammar reads no place that is listed");
    }

    /// Where no Kazakh form is known for certain the Russian one stands, and the other way round.
    private String line(String name, Language language, Optional<String> parent) {
        boolean english = language == Language.EN;
        String written = english ? UNKNOWN : name;
        String latin = english ? name : letters.write(name);
        String above = parent.orElse(UNKNOWN);
        String code = above + "-" + latin.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return String.join("\t", code, "settlement", above, written, written, latin, "", "", "", "");
    }

    /// The finest of the project's places that is surely one, above a settlement.
    private static Optional<String> parent(SeenProject seen) {
        return seen.project().places().stream()
                .flatMap(found -> found.reading().places().stream().filter(found::touches))
                .filter(place -> place.candidates().size() == 1)
                .map(place -> place.candidates().getFirst())
                .filter(place -> place.level() != PlaceLevel.SETTLEMENT)
                .max(Comparator.comparingInt((Place place) -> place.level().ordinal()))
                .map(place -> place.code().toString());
    }
}
