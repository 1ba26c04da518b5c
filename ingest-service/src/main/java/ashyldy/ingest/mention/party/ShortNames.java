package ashyldy.ingest.mention.party;

import java.util.Optional;

import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.text.Sentence;
import ashyldy.ingest.text.Token;

/// Organisations that are called by their first letters and stand without quotation marks: "MAEK". What is written in
/// capitals throughout names nobody.
public final class ShortNames {
    private static final int SHORTEST = 3;

    private final Sentence sentence;
    private final Matches matches;

    public ShortNames(Sentence sentence, Matches matches) {
        this.sentence = sentence;
        this.matches = matches;
    }

    public Optional<PartyMention> at(int token) {
        boolean found = isShort(token) && !isShouted(token - 1) && !isShouted(token + 1) && isUnknown(token);
        return found
                ? Optional.of(new PartyMention(
                        token, token + 1, sentence.token(token).text(), token, token + 1, Optional.empty()))
                : Optional.empty();
    }

    private boolean isShort(int at) {
        return sentence.at(at)
                .filter(Token::isWord)
                .filter(token -> token.text().length() >= SHORTEST)
                .filter(token -> token.text().chars().allMatch(Character::isUpperCase))
                .isPresent();
    }

    private boolean isShouted(int at) {
        return at >= 0 && isShort(at);
    }

    /// No facility, place, country or whatever else has a short name.
    private boolean isUnknown(int at) {
        return matches.at(Topic.KINDS, at).isEmpty()
                && matches.at(Topic.PLACES, at).isEmpty()
                && matches.at(Topic.COUNTRIES, at).isEmpty()
                && matches.at(Topic.ORGANISATIONS, at).isEmpty()
                && matches.at(Topic.UNITS, at).isEmpty()
                && matches.at(Topic.DATES, at).isEmpty();
    }
}
