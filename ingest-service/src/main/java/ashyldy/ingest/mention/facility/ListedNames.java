package ashyldy.ingest.mention.facility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.ingest.language.ClauseCode;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.PlaceCode;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.place.PlaceMention;
import ashyldy.ingest.text.Sentence;

/// The names of several that share one noun: "schools № 17, № 62 and № 84", "the streets of Abai and Tole bi", "the
/// roads
/// Here – There and There – Yonder". In Kazakh, and of English streets and roads, they stand before the noun.
public final class ListedNames {
    /// Words between a noun and its list: a colon, a dash, "of".
    private static final int LEAD = 1;

    private final Sentence sentence;
    private final Matches matches;
    private final ListedNumbers numbers;
    private final ListedWords words;

    public ListedNames(Sentence sentence, Matches matches, List<PlaceMention> places) {
        this.sentence = sentence;
        this.matches = matches;
        this.numbers = new ListedNumbers(sentence, matches);
        this.words = new ListedWords(sentence, matches, places);
    }

    /// Nothing where it has one name, and where it counts more or fewer than are named.
    public List<NameMention> of(KindMention kind) {
        List<NameMention> names = listed(kind);
        boolean some = kind.several().filter(number -> number != names.size()).isPresent();
        return names.size() < 2 || some ? List.of() : names;
    }

    private List<NameMention> listed(KindMention kind) {
        List<NameMention> numbered = numbers.of(kind);
        boolean named = !kind.oblique() && kind.isLine() && (kind.plural() || kind.kind() != Kind.STREET);
        return numbered.size() > 1 || !named ? numbered : named(kind);
    }

    private List<NameMention> named(KindMention kind) {
        List<NameMention> names = sentence.language() == Language.KK
                ? List.of()
                : after(kind.to() + (isLead(kind.to()) ? LEAD : 0), kind);
        return names.size() > 1 || sentence.language() == Language.RU ? names : before(kind);
    }

    private boolean isLead(int at) {
        return sentence.at(at).filter(token -> token.is(':') || token.isDash()).isPresent()
                || matches.at(Topic.PLACES, at)
                        .filter(word -> word.says(PlaceCode.OF))
                        .isPresent();
    }

    private List<NameMention> after(int start, KindMention kind) {
        List<NameMention> names = new ArrayList<>();
        int at = start;
        Optional<NameMention> name = words.from(at, kind);
        while (name.isPresent()) {
            names.add(name.get());
            at = separatorAfter(name.get().to());
            name = at == name.get().to() ? Optional.empty() : words.from(at, kind);
        }
        return names;
    }

    private List<NameMention> before(KindMention kind) {
        List<NameMention> names = new ArrayList<>();
        int end = kind.from();
        Optional<NameMention> name = words.until(end, kind);
        while (name.isPresent()) {
            names.addFirst(name.get());
            end = separatorBefore(name.get().from());
            name = end == name.get().from() ? Optional.empty() : words.until(end, kind);
        }
        return names;
    }

    private int separatorAfter(int at) {
        int to = at;
        while (to < sentence.size() && isSeparator(sentence, matches, to)) {
            to++;
        }
        return to;
    }

    private int separatorBefore(int end) {
        int from = end;
        while (from > 0 && isSeparator(sentence, matches, from - 1)) {
            from--;
        }
        return from;
    }

    static boolean isSeparator(Sentence sentence, Matches matches, int at) {
        return sentence.token(at).is(',')
                || matches.at(Topic.CLAUSES, at)
                        .filter(word -> word.says(ClauseCode.AND))
                        .isPresent();
    }
}
