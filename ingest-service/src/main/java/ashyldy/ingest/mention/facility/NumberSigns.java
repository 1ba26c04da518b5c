package ashyldy.ingest.mention.facility;

import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.PlaceCode;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.text.Sentence;
import ashyldy.ingest.text.Token;

/// What says that a number tells one facility from another and counts none: the number sign, "No.", a word for number.
final class NumberSigns {
    static final int NONE = -1;

    /// Numbers of facilities have few digits; a year has as many as no school.
    private static final int DIGITS = 3;

    private final Sentence sentence;
    private final Matches matches;

    NumberSigns(Sentence sentence, Matches matches) {
        this.sentence = sentence;
        this.matches = matches;
    }

    /// Token after "№ 17" or "No. 17" that begins at a token.
    int after(int at) {
        if (at < 0 || at >= sentence.size()) {
            return NONE;
        }
        int number = isMark(at)
                ? at + 1
                : matches.from(Topic.PLACES, at)
                        .filter(word -> word.says(PlaceCode.NUMBER))
                        .map(Match::to)
                        .orElse(NONE);
        return number != NONE && isNumber(number) ? number + 1 : NONE;
    }

    /// First token of the sign and the number that end before a token; the Kazakh word for number follows the figure.
    int before(int end) {
        if (isNumber(end - 1)) {
            return isMark(end - 2) ? end - 2 : NONE;
        }
        boolean word = matches.before(Topic.PLACES, end)
                .filter(said -> said.says(PlaceCode.NUMBER) && said.length() == 1)
                .isPresent();
        return word && isNumber(end - 2) ? end - 2 : NONE;
    }

    boolean isNumber(int at) {
        return at >= 0
                && at < sentence.size()
                && sentence.token(at).isNumber()
                && sentence.token(at).text().length() <= DIGITS
                && sentence.token(at).text().chars().allMatch(Character::isDigit);
    }

    private boolean isMark(int at) {
        if (at < 0 || at + 1 >= sentence.size()) {
            return false;
        }
        Token token = sentence.token(at);
        return token.is('\u2116') || token.is('#') && sentence.token(at + 1).glued();
    }
}
