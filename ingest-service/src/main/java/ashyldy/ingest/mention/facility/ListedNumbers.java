package ashyldy.ingest.mention.facility;

import java.util.ArrayList;
import java.util.List;

import ashyldy.events.Language;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.PlaceCode;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.text.Sentence;

/// The numbers behind one noun, in Kazakh before it: each is a facility of its own. A number without a sign is of the
/// list where the noun is plural and nothing follows that it could count.
final class ListedNumbers {
    /// Kazakh adjectives between a number and its noun: "№ 13 city clinic".
    private static final int LEAD = 2;

    private final Sentence sentence;
    private final Matches matches;
    private final NumberSigns signs;

    ListedNumbers(Sentence sentence, Matches matches) {
        this.sentence = sentence;
        this.matches = matches;
        this.signs = new NumberSigns(sentence, matches);
    }

    /// A number of the list.
    ///
    /// @param number the token of its digits
    private record Item(int from, int to, int number) {}

    List<NameMention> of(KindMention kind) {
        List<Item> items = sentence.language() == Language.KK ? before(kind.from()) : after(kind);
        return items.stream()
                .map(item -> new NameMention(
                        item.from(),
                        item.to(),
                        called(kind, sentence.token(item.number()).text()),
                        item.from(),
                        item.to(),
                        false))
                .toList();
    }

    /// Each is called as if it stood alone: "school № 62".
    private String called(KindMention kind, String number) {
        String noun = Printed.words(sentence, kind.from(), kind.to());
        return sentence.language() == Language.KK
                ? "\u2116" + number + " " + noun
                : noun + (sentence.language() == Language.RU ? " \u2116" : " No. ") + number;
    }

    // ---- "schools № 17, 62 and 84" ----

    private List<Item> after(KindMention kind) {
        List<Item> items = new ArrayList<>();
        int at = first(kind.to());
        while (at != NumberSigns.NONE && at < sentence.size()) {
            int to = signs.after(at);
            if (to == NumberSigns.NONE && !items.isEmpty() && kind.plural() && isAlone(at)) {
                to = at + 1;
            }
            if (to == NumberSigns.NONE) {
                break;
            }
            items.add(new Item(at, to, to - 1));
            at = next(to);
        }
        return items;
    }

    /// Behind the noun itself, a dash, a colon or a bracket.
    private int first(int after) {
        if (signs.after(after) != NumberSigns.NONE) {
            return after;
        }
        boolean mark = after < sentence.size() && sentence.token(after).isMark();
        return mark && signs.after(after + 1) != NumberSigns.NONE ? after + 1 : NumberSigns.NONE;
    }

    private int next(int to) {
        int at = to;
        while (at < sentence.size() && ListedNames.isSeparator(sentence, matches, at)) {
            at++;
        }
        return at > to ? at : NumberSigns.NONE;
    }

    /// "№ 3, 7 and 12 have opened" against "№ 3, 7 houses".
    private boolean isAlone(int at) {
        int after = at + 1;
        return signs.isNumber(at)
                && (after == sentence.size()
                        || sentence.token(after).isMark()
                        || ListedNames.isSeparator(sentence, matches, after)
                        || matches.at(Topic.STAGES, after).isPresent()
                        || matches.at(Topic.PLACES, after)
                                .filter(word -> word.says(PlaceCode.OBLIQUE))
                                .isPresent());
    }

    // ---- Kazakh: "№ 17, 62 and 84 schools" ----

    /// Whether the number at a token stands in a list that begins with a sign.
    boolean isListed(int number) {
        return !before(number + 1).isEmpty();
    }

    private List<Item> before(int noun) {
        List<Item> items = new ArrayList<>();
        List<Item> signed = List.of();
        int end = last(noun);
        while (end > 0) {
            int from = signs.before(end);
            boolean bare = from == NumberSigns.NONE && signs.isNumber(end - 1);
            if (from == NumberSigns.NONE && !bare) {
                break;
            }
            int number = sentence.token(end - 1).isNumber() ? end - 1 : end - 2;
            int start = bare ? number : from;
            items.addFirst(new Item(start, end, number));
            signed = bare ? signed : List.copyOf(items);
            end = previous(start);
        }
        return signed;
    }

    /// "№ 13 city clinic": adjectives between the number and the noun.
    private int last(int noun) {
        int end = noun;
        while (noun - end < LEAD && end > 1 && !isEnd(end) && isPlain(end - 1)) {
            end--;
        }
        return isEnd(end) ? end : NumberSigns.NONE;
    }

    private boolean isEnd(int end) {
        return signs.before(end) != NumberSigns.NONE || signs.isNumber(end - 1);
    }

    private boolean isPlain(int at) {
        return sentence.token(at).isWord()
                && !sentence.token(at).isCapitalised()
                && matches.at(Topic.KINDS, at).isEmpty()
                && matches.at(Topic.STAGES, at).isEmpty()
                && matches.at(Topic.UNITS, at).isEmpty()
                && matches.at(Topic.DATES, at).isEmpty()
                && matches.at(Topic.CLAUSES, at).isEmpty();
    }

    private int previous(int start) {
        int end = start;
        while (end > 0 && ListedNames.isSeparator(sentence, matches, end - 1)) {
            end--;
        }
        return end < start ? end : NumberSigns.NONE;
    }
}
