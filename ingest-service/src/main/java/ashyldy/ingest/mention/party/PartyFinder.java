package ashyldy.ingest.mention.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Language;
import ashyldy.events.PartyRole;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.Listed;
import ashyldy.ingest.mention.facility.NameMention;
import ashyldy.ingest.text.Among;
import ashyldy.ingest.text.Sentence;
import ashyldy.ingest.text.Token;

/// Finds organisations by a legal form beside a quoted or capitalised name ("TOO «Bridge»", "Tobol Agro LLP"), or by a
/// word of role before a capitalised one ("the contractor is YDA Group").
public final class PartyFinder {
    private static final int REACH = 6;
    private static final int LONGEST = 4;
    private static final Set<String> ROLES = Set.of("owner", "customer", "contractor", "funder", "operator");

    private final Sentence sentence;
    private final Matches matches;
    private final List<NameMention> quoted;
    private final String article;

    public PartyFinder(Sentence sentence, Matches matches, List<NameMention> quoted, String article) {
        this.sentence = sentence;
        this.matches = matches;
        this.quoted = quoted;
        this.article = article;
    }

    public List<PartyMention> parties() {
        List<PartyMention> parties = new ArrayList<>();
        for (Match word : matches.of(Topic.ORGANISATIONS)) {
            if (word.says("form")) {
                named(word).map(name -> party(word, name)).ifPresent(parties::add);
            }
        }
        for (Match word : matches.of(Topic.ORGANISATIONS)) {
            if (isRole(word)) {
                (isGround(word) ? onGround(word) : after(word)).ifPresent(name -> {
                    if (parties.stream().noneMatch(known -> known.overlaps(name.from(), name.to()))) {
                        parties.add(party(word, name));
                    }
                });
            }
        }
        return listed(parties);
    }

    /// "With the support of JSC A, LLP B and LLP C": who stands in one list has one role.
    private List<PartyMention> listed(List<PartyMention> parties) {
        List<PartyMention> all = new ArrayList<>(parties);
        for (int at = 1; at < all.size(); at++) {
            PartyMention before = all.get(at - 1);
            PartyMention party = all.get(at);
            if (party.role().isEmpty()
                    && before.role().isPresent()
                    && Listed.between(sentence, matches, before.to(), party.from())) {
                all.set(at, party.as(before.role().get()));
            }
        }
        return all;
    }

    public static boolean isRole(Match word) {
        return ROLES.contains(word.entry().says());
    }

    /// "On the territory of MAEK": the ground is of whoever is called so, and nobody else of the sentence.
    private static boolean isGround(Match word) {
        return word.entry().is("ground");
    }

    private Optional<NameMention> onGround(Match word) {
        int at = sentence.language() == Language.KK ? word.from() - 1 : word.to();
        return new ShortNames(sentence, matches).at(at).map(party -> name(party.from(), party.to()));
    }

    /// In English the legal form closes the name, elsewhere quotation marks show where the name is.
    private Optional<NameMention> named(Match form) {
        return Among.first(quoted, name -> name.from() == form.to() || name.to() == form.from())
                .or(() -> sentence.language() == Language.EN ? runBefore(form.from()) : Optional.empty());
    }

    private Optional<NameMention> runBefore(int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST && isProper(start - 1)) {
            start--;
        }
        return start < end ? Optional.of(name(start, end)) : Optional.empty();
    }

    /// "The contractor is the Turkish company YDA": the first capitalised words after the role, over a few small ones.
    private Optional<NameMention> after(Match role) {
        int start = role.to();
        while (start < sentence.size() && start - role.to() < LONGEST && !isProper(start)) {
            if (sentence.token(start).isMark() && !sentence.token(start).isDash()) {
                return Optional.empty();
            }
            start++;
        }
        int end = start;
        while (end < sentence.size() && end - start < LONGEST && isProper(end)) {
            end++;
        }
        boolean whole = end - start > 1 || end > start && isAbbreviation(sentence.token(start));
        return whole && start - role.to() < LONGEST ? Optional.of(name(start, end)) : Optional.empty();
    }

    /// "KEGOC"; one word with a capital alone may be half of a name: "the European bank".
    private static boolean isAbbreviation(Token token) {
        return token.text().chars().noneMatch(Character::isLowerCase);
    }

    /// A capitalised word that is no place, country, facility or date.
    private boolean isProper(int at) {
        Token token = sentence.token(at);
        return token.isCapitalised()
                && token.text().length() > 1
                && matches.at(Topic.COUNTRIES, at).isEmpty()
                && matches.at(Topic.PLACES, at).isEmpty()
                && matches.at(Topic.DATES, at).isEmpty()
                && matches.at(Topic.ORGANISATIONS, at).isEmpty();
    }

    private NameMention name(int from, int to) {
        String text = article.substring(
                sentence.token(from).start(), sentence.token(to - 1).end());
        return new NameMention(from, to, text, from, to, false);
    }

    private PartyMention party(Match word, NameMention name) {
        int from = Math.min(word.from(), name.from());
        int to = Math.max(word.to(), name.to());
        Optional<PartyRole> role = matches.of(Topic.ORGANISATIONS).stream()
                .filter(PartyFinder::isRole)
                .filter(other -> other == word || !isGround(other) && isNear(other, from, to))
                .map(other -> PartyRole.valueOf(other.entry().says().toUpperCase(Locale.ROOT)))
                .findFirst();
        return new PartyMention(from, to, name.text(), name.first(), name.last(), role);
    }

    private static boolean isNear(Match word, int from, int to) {
        return word.to() <= from && from - word.to() <= REACH || word.from() >= to && word.from() - to <= REACH;
    }
}
