package ashyldy.ingest.discourse;

import java.util.Optional;

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
        return Among.firstMade(reading.matches().saying(OrganisationCode.SAID), this::beside);
    }

    /// "He said": whoever was named before.
    boolean again() {
        return reading.says(OrganisationCode.SAID)
                && reading.matches().saying(OrganisationCode.SAID).stream()
                        .anyMatch(word -> word.entry().is("again"));
    }

    private Optional<Name> beside(Match said) {
        int nearest = -1;
        for (int at = 0; at < reading.sentence().size(); at++) {
            int distance = distance(said, at);
            boolean near = distance <= REACH && (nearest < 0 || distance < distance(said, nearest));
            if (near && isName(at) && isName(at + 1) && !isName(at - 1)) {
                nearest = at;
            }
        }
        return nearest < 0
                ? Optional.empty()
                : Optional.of(new Name(nearest, isName(nearest + NAMES) ? nearest + NAMES + 1 : nearest + NAMES));
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
