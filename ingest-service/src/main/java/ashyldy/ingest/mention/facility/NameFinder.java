package ashyldy.ingest.mention.facility;

import java.util.List;
import java.util.Optional;

import ashyldy.events.Language;
import ashyldy.ingest.language.LanguagePack;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.place.PlaceMention;
import ashyldy.ingest.text.Among;
import ashyldy.ingest.text.Sentence;
import ashyldy.ingest.text.Token;

/// Finds the proper name of a facility: quoted beside it, capitalised after or before it, or the phrase itself.
public final class NameFinder {
    private static final int LONGEST = 5;

    /// Words between a line and the dash between its ends.
    private static final int ROUTE = 4;

    private static final String DASHES = "-\u2013\u2014\u2011\u2212";

    private final Sentence sentence;
    private final Matches matches;
    private final List<NameMention> quoted;
    private final List<PlaceMention> places;
    private final String article;
    private final LanguagePack pack;
    private final NumberSigns signs;
    private final QuotedKind whole;

    public NameFinder(
            Sentence sentence,
            Matches matches,
            LanguagePack pack,
            List<NameMention> quoted,
            List<PlaceMention> places,
            String article) {
        this.pack = pack;
        this.sentence = sentence;
        this.matches = matches;
        this.quoted = quoted;
        this.places = places;
        this.article = article;
        this.signs = new NumberSigns(sentence, matches);
        this.whole = new QuotedKind(sentence, matches, quoted, places);
    }

    /// Whether a noun only stands in a quoted name, where common nouns mean nothing.
    boolean isInside(Match kind) {
        for (NameMention name : quoted) {
            if (name.covers(kind.from())) {
                return whole.of(kind).isEmpty();
            }
        }
        return false;
    }

    Optional<NameMention> of(Match kind) {
        return whole.of(kind)
                .or(() -> quotedBeside(kind))
                .or(() -> numbered(kind))
                .or(() ->
                        new NamedAfter(sentence, matches, this::isName).of(kind).map(start -> named(start, kind.to())))
                .or(() -> route(kind))
                .or(() -> capitalisedAfter(kind))
                .or(() -> capitalisedBefore(kind))
                .or(() -> itself(kind));
    }

    private Optional<NameMention> quotedBeside(Match kind) {
        return quoted.isEmpty()
                ? Optional.empty()
                : quoted.stream()
                        .filter(name -> follows(name, kind) || precedes(name, kind))
                        .filter(name ->
                                matches.before(Topic.ORGANISATIONS, name.from()).isEmpty())
                        .findFirst();
    }

    /// In Kazakh the name stands before the facility; what is quoted behind it is a programme or something else.
    private boolean follows(NameMention name, Match kind) {
        return sentence.language() != Language.KK
                && name.from() >= kind.to()
                && name.from() - kind.to() <= 1
                && plainBetween(kind.to(), name.from());
    }

    /// Directly, or in Kazakh with "called" between.
    private boolean precedes(NameMention name, Match kind) {
        return name.to() == kind.from() || name.to() + 1 == kind.from() && isSaying("named_after", name.to());
    }

    private boolean plainBetween(int from, int to) {
        return from == to
                || sentence.token(from).isWord()
                        && matches.at(Topic.ORGANISATIONS, from).isEmpty();
    }

    /// `TEC-3`, `KOS-2`, `school \u2116 14`, Kazakh `2-GRES`, `\u2116 14 school`: digits make the common noun a name.
    private Optional<NameMention> numbered(Match kind) {
        int after = signs.after(kind.to());
        if (after != NumberSigns.NONE) {
            return Optional.of(named(kind.from(), after));
        }
        int sign = signs.before(kind.from());
        if (sign != NumberSigns.NONE) {
            return Optional.of(named(sign, kind.to()));
        }
        int before = kind.from() - 2;
        if (before >= 0
                && sentence.token(before).isNumber()
                && sentence.token(before + 1).is('-')
                && sentence.token(before + 1).glued()
                && sentence.token(kind.from()).glued()) {
            return Optional.of(named(before, kind.to()));
        }
        for (int at = kind.from(); at < kind.to(); at++) {
            Token token = sentence.token(at);
            if (token.isWord() && token.text().chars().anyMatch(Character::isDigit)) {
                return Optional.of(named(at, at + 1));
            }
        }
        return Optional.empty();
    }

    /// "the road Here – There": the ends of a line name it.
    Optional<NameMention> route(Match kind) {
        if (!kind.entry().is("line")) {
            return Optional.empty();
        }
        for (int dash = Math.max(1, kind.from() - ROUTE);
                dash < Math.min(sentence.size() - 1, kind.to() + ROUTE);
                dash++) {
            boolean outside = dash < kind.from() || dash >= kind.to();
            if (outside && isDash(dash) && isEnd(dash - 1) && isEnd(dash + 1)) {
                return Optional.of(named(dash - 1, dash + 2));
            }
        }
        return Optional.empty();
    }

    private boolean isDash(int at) {
        return sentence.token(at).isMark() && DASHES.indexOf(sentence.token(at).text()) >= 0;
    }

    private boolean isEnd(int at) {
        Token token = sentence.token(at);
        boolean shouted = token.text().chars().noneMatch(Character::isLowerCase);
        return token.isCapitalised() && !shouted && matches.at(Topic.KINDS, at).isEmpty();
    }

    private boolean isSaying(String code, int at) {
        return matches.at(Topic.PLACES, at).filter(word -> word.says(code)).isPresent();
    }

    private Optional<NameMention> capitalisedAfter(Match kind) {
        if (sentence.language() == Language.KK) {
            return Optional.empty();
        }
        int end = kind.to();
        while (end < sentence.size() && end - kind.to() < LONGEST && (isName(end) || isNameTail(kind, end))) {
            end++;
        }
        return end > kind.to() ? Optional.of(named(kind.to(), end)) : Optional.empty();
    }

    /// "Abylai khan", "Tole bi": a lower-case title belongs to the name before it.
    private boolean isNameTail(Match kind, int at) {
        Token token = sentence.token(at);
        return at > kind.to() && token.isWord() && isSaying("title", at);
    }

    private Optional<NameMention> capitalisedBefore(Match kind) {
        if (sentence.language() == Language.RU
                || sentence.language() == Language.KK
                        && !pack.isPossessed(
                                kind.entry(), sentence.token(kind.to() - 1).form())) {
            return Optional.empty();
        }
        int start = kind.from();
        while (start > 0 && kind.from() - start < LONGEST && isNameBefore(start - 1)) {
            start--;
        }
        while (start < kind.from() && !isName(start)) {
            start++;
        }
        boolean opens = start == 0 && kind.from() - start < 2 && !kind.says("street");
        return start < kind.from() && !opens ? Optional.of(named(start, kind.to())) : Optional.empty();
    }

    private boolean isNameBefore(int at) {
        return isName(at) || isSaying("named_after", at) || isSaying("title", at);
    }

    private boolean isName(int at) {
        Token token = sentence.token(at);
        boolean capital = token.isCapitalised() || token.isWord() && at > 0 && isLatinGuest(token);
        return capital
                && Among.none(places, place -> place.covers(at))
                && matches.at(Topic.KINDS, at).isEmpty()
                && matches.at(Topic.ORGANISATIONS, at).isEmpty()
                && matches.at(Topic.PLACES, at).isEmpty()
                && matches.at(Topic.UNITS, at).isEmpty()
                && matches.at(Topic.COUNTRIES, at).isEmpty();
    }

    /// A Latin word in a Russian sentence.
    private boolean isLatinGuest(Token token) {
        return sentence.language() == Language.RU
                && token.text().charAt(0) < 0x80
                && token.text().length() > 2;
    }

    /// The common noun written with a capital inside a sentence: "the Palace of Schoolchildren".
    private Optional<NameMention> itself(Match kind) {
        boolean capital = kind.from() > 0
                && kind.length() > 1
                && sentence.token(kind.from()).isCapitalised()
                && !sentence.token(kind.from() - 1).isMark();
        return capital ? Optional.of(named(kind.from(), kind.to())) : Optional.empty();
    }

    private NameMention named(int from, int to) {
        String text = article.substring(
                sentence.token(from).start(), sentence.token(to - 1).end());
        return new NameMention(from, to, text, from, to, false);
    }
}
