package ashyldy.ingest.mention.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import ashyldy.events.Language;
import ashyldy.ingest.language.ClauseCode;
import ashyldy.ingest.language.LanguagePack;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.PlaceCode;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.text.Among;
import ashyldy.ingest.text.Sentence;
import ashyldy.ingest.text.Token;

/// "In the villages of A, B and C", "five villages: A, B", Kazakh "A, B and C of the villages": where a plural type
/// word
/// stands at one end of a list, every name of it is a village, whatever else may be called so.
final class VillageLists {
    /// Words of a name.
    private static final int LONGEST = 3;

    private final Sentence sentence;
    private final Matches matches;
    private final LanguagePack pack;

    VillageLists(Sentence sentence, Matches matches, LanguagePack pack) {
        this.sentence = sentence;
        this.matches = matches;
        this.pack = pack;
    }

    /// @param first of the list, by which its members are grouped
    /// @param type what the type word says
    record Item(int from, int to, int first, String type) {}

    /// In the order of the words.
    List<Item> items() {
        if (matches.isEmpty(Topic.PLACES)) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        for (Match word : matches.of(Topic.PLACES)) {
            if (word.entry().is("plural") && (word.says(PlaceCode.VILLAGE) || word.says(PlaceCode.RURAL_DISTRICT))) {
                List<Item> found = behind(word);
                items.addAll(found.isEmpty() && sentence.language() != Language.RU ? before(word) : found);
            }
        }
        return items;
    }

    // ---- "the villages of A, B and C" ----

    private List<Item> behind(Match word) {
        int at = word.to();
        at += isOpening(at) ? 1 : 0;
        List<Item> items = new ArrayList<>();
        int first = at;
        while (true) {
            int end = nameTo(at);
            boolean another = isHeaded(end) || sentence.language() != Language.RU && isPlace(end);
            if (another && end - at < 2 && sentence.language() == Language.RU && isPlural(end)) {
                return List.of();
            }
            int to = another && sentence.language() == Language.RU ? end - 1 : another ? at : end;
            if (to <= at) {
                break;
            }
            items.add(new Item(at, to, first, word.entry().says()));
            int next = afterBreak(afterBracket(to));
            if (next < 0) {
                break;
            }
            at = next;
        }
        return items.size() > 1 ? items : List.of();
    }

    private boolean isOpening(int at) {
        return sentence.at(at)
                .filter(token -> token.is(':') || token.is('(') || token.isDash())
                .isPresent();
    }

    /// The token after a name that begins here, or this one where none does.
    private int nameTo(int at) {
        if (isAnniversary(at)) {
            return at + LONGEST;
        }
        int to = at;
        while (to - at < LONGEST && isPartOfName(to, at)) {
            to++;
        }
        boolean hyphened = to > at
                && sentence.at(to)
                        .filter(token ->
                                token.glued() && token.isMark() && token.text().equals("-"))
                        .isPresent()
                && sentence.at(to + 1).filter(Token::glued).isPresent();
        return hyphened ? to + 2 : to;
    }

    /// "10 Years of Independence": villages are called after anniversaries.
    private boolean isAnniversary(int at) {
        return sentence.at(at).filter(Token::isNumber).isPresent()
                && sentence.at(at + 1).filter(Token::isWord).isPresent()
                && matches.from(Topic.UNITS, at + 1).filter(Match::tells).isEmpty()
                && sentence.at(at + 2).filter(Token::isCapitalised).isPresent();
    }

    private boolean isPartOfName(int at, int first) {
        boolean capital = sentence.at(at).filter(Token::isCapitalised).isPresent();
        boolean title = at > first
                && matches.from(Topic.PLACES, at)
                        .filter(word -> word.says(PlaceCode.TITLE))
                        .isPresent();
        return title || capital && (at == first || !isAnd(at));
    }

    /// "A district": what stands before it is a name of its own, in Russian the last word only.
    private boolean isHeaded(int at) {
        return matches.from(Topic.PLACES, at)
                .filter(word -> word.says(PlaceCode.DISTRICT) || word.says(PlaceCode.REGION))
                .isPresent();
    }

    private boolean isPlace(int at) {
        return matches.from(Topic.PLACES, at)
                .filter(word -> PlaceTypes.isType(word.entry().says()))
                .isPresent();
    }

    private boolean isPlural(int at) {
        return matches.from(Topic.PLACES, at)
                .filter(word -> word.entry().is("plural"))
                .isPresent();
    }

    /// "A (B district), C": what stands in brackets says where the village lies.
    private int afterBracket(int at) {
        if (sentence.at(at).filter(token -> token.is('(')).isEmpty()) {
            return at;
        }
        int to = at;
        while (to < sentence.size() && !sentence.token(to).is(')')) {
            to++;
        }
        return to + 1;
    }

    private int afterBreak(int at) {
        int to = at;
        while (to - at < 2 && (sentence.at(to).filter(token -> token.is(',')).isPresent() || isAnd(to))) {
            to++;
        }
        return to > at ? to : -1;
    }

    private boolean isAnd(int at) {
        return matches.at(Topic.CLAUSES, at)
                .filter(word -> word.says(ClauseCode.AND))
                .isPresent();
    }

    // ---- Kazakh, English "A, B and C villages" ----

    private List<Item> before(Match word) {
        int end = word.from();
        while (end > 0 && isBetween(end - 1)) {
            end--;
        }
        List<int[]> spans = new ArrayList<>();
        while (end > 0) {
            int from = nameFrom(end);
            if (from == end) {
                break;
            }
            spans.add(new int[] {from, end});
            int gap = from;
            while (gap > 0 && from - gap < 2 && (sentence.token(gap - 1).is(',') || isAnd(gap - 1))) {
                gap--;
            }
            if (gap == from) {
                break;
            }
            end = gap;
        }
        if (spans.size() < 2) {
            return List.of();
        }
        Collections.reverse(spans);
        int first = spans.getFirst()[0];
        return Among.each(
                spans, span -> new Item(span[0], span[1], first, word.entry().says()));
    }

    /// "A, B and such three villages": words that may stand between the last name and the type word.
    private boolean isBetween(int at) {
        return sentence.token(at).isNumber()
                || !matches.at(Topic.NUMBERS, at).isEmpty()
                || matches.at(Topic.PLACES, at)
                        .filter(word -> word.says(PlaceCode.SUCH))
                        .isPresent();
    }

    private int nameFrom(int end) {
        int from = end;
        while (end - from < LONGEST && from > 0 && isNameWord(from - 1)) {
            from--;
        }
        return sentence.at(from).filter(Token::isCapitalised).isPresent() ? from : end;
    }

    private boolean isNameWord(int at) {
        Token token = sentence.token(at);
        boolean title = matches.from(Topic.PLACES, at)
                .filter(word -> word.says(PlaceCode.TITLE))
                .isPresent();
        return title
                || token.isCapitalised()
                        && !isAnd(at)
                        && matches.at(Topic.PLACES, at)
                                .filter(word -> PlaceTypes.isType(word.entry().says()))
                                .isEmpty()
                        && (at > 0 || mayBegin(token));
    }

    /// The first word of a sentence has a capital whatever it is.
    private boolean mayBegin(Token first) {
        return !pack.homonyms().contains(pack.folding().fold(first.text()))
                && Arrays.stream(Topic.values())
                        .allMatch(topic -> matches.at(topic, 0).isEmpty());
    }

    /// What begins here.
    static Optional<Item> at(List<Item> items, int token) {
        for (Item item : items) {
            if (item.from() == token) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }
}
