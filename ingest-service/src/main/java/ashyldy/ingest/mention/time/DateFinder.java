package ashyldy.ingest.mention.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ashyldy.events.Language;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.PlaceCode;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.text.Sentence;
import ashyldy.ingest.text.Token;

/// Finds times: gathers the words of a date that stand together and lets [DateWords] settle what they mean.
public final class DateFinder {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2060;

    /// Words that may stand between two parts of one date: "September of this year".
    private static final int GAP = 1;

    private static final String OF = "of";

    private final Sentence sentence;
    private final Matches matches;
    private final PresentYear present;

    public DateFinder(Sentence sentence, Matches matches, PresentYear present) {
        this.sentence = sentence;
        this.matches = matches;
        this.present = present;
    }

    public List<DateMention> dates() {
        List<DateMention> dates = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            boolean mayBegin = sentence.token(at).isNumber() || word(at).isPresent();
            DateWords words = mayBegin ? wordsFrom(at) : DateWords.NONE;
            words.date(present).ifPresent(dates::add);
            at = words.isEmpty() ? at + 1 : words.to();
        }
        return dates;
    }

    private DateWords wordsFrom(int start) {
        DateWords words = new DateWords(sentence.language() == Language.EN);
        int at = start;
        int end = start;
        while (at < sentence.size() && at - end <= GAP) {
            int next = words.take(at, word(at), number(at));
            if (next > at) {
                end = next;
                at = next;
            } else if (words.isEmpty() || sentence.token(at).is('.') || !mayBridge(at, words)) {
                break;
            } else {
                at++;
            }
        }
        return words;
    }

    /// Small words; a comma in English dates, and in every language after "yesterday".
    private boolean mayBridge(int at, DateWords words) {
        Token token = sentence.token(at);
        boolean small = token.isWord() && token.text().length() <= 4 && !token.isCapitalised();
        boolean hyphen = token.isMark() && token.glued() && !token.is(',') && !token.is(')');
        return small
                || hyphen
                || isBeforeFeast(at)
                || token.is(',') && (sentence.language() == Language.EN || words.isNear());
    }

    /// "On 30 August — on the eve of Constitution Day".
    private boolean isBeforeFeast(int at) {
        return sentence.token(at).isMark()
                && word(at + 1).filter(word -> word.says("eve")).isPresent();
    }

    private Optional<Match> word(int at) {
        return matches.from(Topic.DATES, at);
    }

    private Optional<DateNumber> number(int at) {
        Token token = sentence.token(at);
        if (!token.isNumber() || isScaled(at + 1) || hasUnit(at + 1)) {
            return Optional.empty();
        }
        return DateNumber.of(token.text(), FIRST_YEAR, LAST_YEAR)
                .filter(number -> number.isDay() && isBesideMonth(at) || isYear(at, number));
    }

    private boolean isScaled(int at) {
        return matches.from(Topic.NUMBERS, at)
                .filter(word -> word.says("scale") || word.says("half"))
                .isPresent();
    }

    /// "5 May", "the 5th of May"; after a month only where nothing is counted: not "in May 5 schools".
    private boolean isBesideMonth(int at) {
        boolean before = matches.before(Topic.DATES, at)
                .filter(word -> word.says("month"))
                .isPresent();
        boolean counts = sentence.at(at + 1)
                .filter(next -> next.isWord() && next.text().length() > 3)
                .isPresent();
        return isMonth(at + 1) || isMonth(at + 2) || isMonth(at + 3) || before && !counts;
    }

    private boolean isMonth(int at) {
        return matches.from(Topic.DATES, at).filter(word -> word.says("month")).isPresent();
    }

    private boolean hasUnit(int at) {
        return matches.from(Topic.UNITS, at).filter(unit -> unit.tells()).isPresent();
    }

    /// Four digits are a year beside a word of dates; in English also after "in", "by" and the like.
    private boolean isYear(int at, DateNumber number) {
        if (number.isWhole()) {
            return true;
        }
        return near(at + 1)
                || near(at + 2)
                || near(at + 3)
                || matches.before(Topic.DATES, at).isPresent()
                || isAfterDay(at)
                || isOfYear(at)
                || isEndOfRange(at)
                || sentence.language() == Language.EN
                        && matches.before(Topic.PLACES, at)
                                .filter(word -> word.says(PlaceCode.OBLIQUE))
                                .isPresent();
    }

    /// English: "in 2026-2027".
    private boolean isEndOfRange(int at) {
        return sentence.language() == Language.EN
                && at > 2
                && sentence.token(at - 1).isMark()
                && sentence.token(at - 2).isNumber()
                && sentence.token(at - 2).text().length() == 4
                && sentence.token(at - 3).isWord();
    }

    /// English: "September 1, 2026".
    private boolean isAfterDay(int at) {
        return sentence.language() == Language.EN
                && at > 2
                && sentence.token(at - 1).is(',')
                && sentence.token(at - 2).isNumber()
                && isMonth(at - 3);
    }

    /// English: "the fourth quarter of 2028".
    private boolean isOfYear(int at) {
        return sentence.language() == Language.EN
                && at > 1
                && sentence.token(at - 1).form().equals(OF)
                && matches.before(Topic.DATES, at - 1).isPresent();
    }

    private boolean near(int at) {
        return matches.from(Topic.DATES, at).filter(word -> word.says("year")).isPresent();
    }
}
