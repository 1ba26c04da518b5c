package ashyldy.ingest.discourse;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.OrganisationCode;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.text.Among;
import ashyldy.ingest.text.Token;

/// Finds who says a sentence: the first name and surname beside a word of saying. Offices, outlets and surnames alone
/// are nobody.
final class Speakers {
    /// Words of an office between the word of saying and the name: "said the deputy head of the department of …".
    private static final int REACH = 14;

    private static final int NAMES = 2;
    private static final int SHORTEST = 3;

    private final SentenceReading reading;

    Speakers(SentenceReading reading) {
        this.reading = reading;
    }

    /// The tokens of a name.
    record Name(int from, int to) {}

    Optional<Name> named() {
        if (!reading.says(OrganisationCode.SAID)) {
            return Optional.empty();
        }
        return reading.matches()
                .saying(OrganisationCode.SAID)
                .map(this::beside)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Name> beside(Match said) {
        return IntStream.range(0, reading.sentence().size())
                .filter(at -> isName(at) && isName(at + 1) && !isName(at - 1))
                .filter(at -> distance(said, at) <= REACH)
                .boxed()
                .min(Comparator.comparingInt(at -> distance(said, at)))
                .map(at -> new Name(at, isName(at + NAMES) ? at + NAMES + 1 : at + NAMES));
    }

    private static int distance(Match said, int at) {
        return at < said.from() ? said.from() - at : at - said.to();
    }

    /// A word spelled like a name that nothing else explains.
    private boolean isName(int at) {
        Optional<Token> token = at < 0 ? Optional.empty() : reading.sentence().at(at);
        return token.filter(Speakers::isSpelledLikeName).isPresent()
                && Among.none(reading.places(), place -> place.covers(at))
                && Among.none(reading.names(), name -> name.covers(at))
                && reading.matches().at(Topic.ORGANISATIONS, at).isEmpty()
                && reading.matches().at(Topic.PLACES, at).isEmpty()
                && reading.matches().at(Topic.COUNTRIES, at).isEmpty()
                && reading.matches().at(Topic.KINDS, at).isEmpty()
                && reading.matches().at(Topic.DATES, at).isEmpty();
    }

    private static boolean isSpelledLikeName(Token token) {
        return token.isCapitalised()
                && token.text().length() >= SHORTEST
                && token.text().substring(1).chars().allMatch(letter -> Character.isLowerCase(letter) || letter == '-');
    }
}
