package ashyldy.ingest.mention.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ashyldy.ingest.language.Entry;
import ashyldy.ingest.language.LanguagePack;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.language.WordMemory;
import ashyldy.ingest.text.Token;

/// Takes words apart that hold a numeral and perhaps its unit: at their hyphens, or after the beginnings of
/// `numeral-prefixes.tsv`.
final class CompoundNumbers {
    /// Letters of the shortest such word.
    private static final int SHORTEST = 6;

    private final LanguagePack pack;
    private final NumberWords words;
    private final Map<String, BigDecimal> prefixes;
    private final BitSet firstLetters = new BitSet();
    private final WordMemory<Optional<CompoundNumber>> memory = new WordMemory<>(this::found);

    CompoundNumbers(LanguagePack pack, NumberWords words) {
        this.pack = pack;
        this.words = words;
        this.prefixes = pack.numeralPrefixes();
        prefixes.keySet().forEach(prefix -> firstLetters.set(prefix.charAt(0)));
    }

    Optional<CompoundNumber> of(Token token) {
        return mayBe(token) ? memory.of(token.text()) : Optional.empty();
    }

    /// Asked of every long word, hence by its letters alone.
    boolean mayBe(Token token) {
        return token.isWord()
                && token.text().length() >= SHORTEST
                && (firstLetters.get(token.form().charAt(0)) || token.word().isHyphenated());
    }

    private static boolean isHyphenated(String printed) {
        return printed.indexOf('-') > 0 || printed.indexOf('\u2011') > 0;
    }

    private Optional<CompoundNumber> found(String printed) {
        return isHyphenated(printed)
                ? hyphenated(printed.replace('\u2011', '-'))
                : grown(pack.folding().fold(printed));
    }

    private Optional<CompoundNumber> hyphenated(String printed) {
        String spaced = printed.replace('-', ' ');
        List<Token> tokens = pack.tokenizer().tokens(spaced, 0, spaced.length());
        Matches matches = pack.lexicon().in(tokens);
        List<NumberPart> parts = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<NumberPart> part = words.at(tokens.get(at), matches, at);
            if (part.isEmpty()) {
                break;
            }
            parts.add(part.get());
            at = part.get().to();
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        if (at == tokens.size()) {
            return Optional.of(new CompoundNumber(parts, Optional.empty(), Optional.empty()));
        }
        String rest = printed.substring(tokens.get(at).start());
        if (isEnding(rest)) {
            parts.set(parts.size() - 1, parts.getLast().closed());
            return Optional.of(new CompoundNumber(parts, Optional.empty(), Optional.empty()));
        }
        return unit(rest).map(unit -> new CompoundNumber(parts, Optional.empty(), Optional.of(unit)));
    }

    /// "mlrd-tan": the ending of a case behind a hyphen.
    private boolean isEnding(String rest) {
        String hyphen = "-" + rest;
        List<Token> tokens = pack.tokenizer().tokens(hyphen, 0, hyphen.length());
        return words.at(tokens.getFirst(), pack.lexicon().in(tokens), 0)
                .filter(part -> part.sort() == Numeral.SUFFIX && part.to() == tokens.size())
                .isPresent();
    }

    /// Beginnings add up as long as each is less than the one before.
    private Optional<CompoundNumber> grown(String form) {
        BigDecimal value = BigDecimal.ZERO;
        BigDecimal before = null;
        int at = 0;
        while (true) {
            int end = longest(form, at);
            if (end < 0) {
                break;
            }
            BigDecimal worth = prefixes.get(form.substring(at, end));
            if (before != null && worth.compareTo(before) >= 0) {
                return Optional.empty();
            }
            value = value.add(worth);
            before = worth;
            at = end;
        }
        BigDecimal whole = value;
        return at == 0
                ? Optional.empty()
                : unit(form.substring(at))
                        .map(unit -> new CompoundNumber(List.of(), Optional.of(whole), Optional.of(unit)));
    }

    private int longest(String form, int at) {
        for (int end = form.length(); end > at; end--) {
            if (prefixes.containsKey(form.substring(at, end))) {
                return end;
            }
        }
        return -1;
    }

    private Optional<Entry> unit(String rest) {
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        String hyphen = "-" + rest;
        List<Token> tokens = pack.tokenizer().tokens(hyphen, 0, hyphen.length());
        Matches matches = pack.lexicon().in(tokens);
        return matches.before(Topic.UNITS, tokens.size())
                .filter(unit -> unit.tells())
                .map(Match::entry);
    }
}
