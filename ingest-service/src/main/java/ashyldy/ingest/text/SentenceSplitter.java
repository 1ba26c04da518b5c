package ashyldy.ingest.text;

import java.util.ArrayList;
import java.util.List;

import ashyldy.ingest.language.LanguagePack;
import ashyldy.ingest.language.Topic;

/// Cuts the tokens of one line into sentences.
///
/// A full stop ends a sentence when something follows that can begin one; never after an initial, and after an
/// abbreviation only before a word that likes to begin sentences.
final class SentenceSplitter {
    private static final String ENDS = ".?!\u2026";
    private static final String CLOSING = "\"\u00BB\u201D\u201C')]";
    private static final String OPENING = "\"\u00AB\u201C\u201E'([\u2014\u2013-\u2022";

    /// Letters from which a word is more than an abbreviation or an initial.
    private static final int SPELLED = 3;

    private final LanguagePack pack;

    SentenceSplitter(LanguagePack pack) {
        this.pack = pack;
    }

    /// Longer ones are cut, so that whatever looks at all pairs of words of a sentence stays cheap on hostile text.
    private static final int LONGEST = 160;

    List<Sentence> sentences(List<Token> tokens, int paragraph) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < tokens.size(); at++) {
            boolean full = at - from >= LONGEST;
            int end = full ? at + 1 : isEnd(tokens, at) ? afterClosing(tokens, at + 1) : -1;
            if (end > 0 && (full || end == tokens.size() || mayBegin(tokens, at, end))) {
                sentences.add(sentence(tokens.subList(from, end), paragraph));
                from = end;
                at = end - 1;
            }
        }
        if (from < tokens.size()) {
            sentences.add(sentence(tokens.subList(from, tokens.size()), paragraph));
        }
        return sentences;
    }

    private Sentence sentence(List<Token> tokens, int paragraph) {
        int last = tokens.size() - 1;
        boolean asks =
                tokens.get(last).is('?') || last > 0 && tokens.get(last - 1).is('?');
        Span span = tokens.getFirst().span().to(tokens.getLast().span());
        return new Sentence(span, pack.language(), tokens, paragraph, asks);
    }

    private static boolean isEnd(List<Token> tokens, int at) {
        return tokens.get(at).isMark() && ENDS.indexOf(tokens.get(at).text().charAt(0)) >= 0;
    }

    private static int afterClosing(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && (isClosing(tokens.get(at)) || isEnd(tokens, at))) {
            at++;
        }
        return at;
    }

    private static boolean isClosing(Token token) {
        return token.isMark() && token.glued() && CLOSING.indexOf(token.text().charAt(0)) >= 0;
    }

    private boolean mayBegin(List<Token> tokens, int stop, int next) {
        Token following = tokens.get(next);
        boolean opens = following.isCapitalised()
                || following.isNumber() && !following.glued()
                || following.isMark() && OPENING.indexOf(following.text().charAt(0)) >= 0;
        if (!opens || stop == 0) {
            return false;
        }
        return !tokens.get(stop).is('.') || next > stop + 1 || !isAbbreviation(tokens, stop, following);
    }

    private boolean isAbbreviation(List<Token> tokens, int stop, Token following) {
        Token before = tokens.get(stop - 1);
        boolean afterNumber = stop > 1 && tokens.get(stop - 2).isNumber();
        if (afterNumber && following.isNumber() && isNumeralGoingOn(tokens, stop)) {
            return true;
        }
        if (!before.isWord() || afterNumber) {
            return false;
        }
        boolean initial = before.text().length() == 1 && before.isCapitalised();
        boolean known = pack.abbreviations().contains(before.form());
        boolean initials = stop + 2 < tokens.size() && tokens.get(stop + 2).is('.');
        boolean opens = before.text().length() >= SPELLED && following.isWord() && !initials;
        boolean glued = following.glued() && following.text().length() < SPELLED && !opens;
        return initial && !following.isMark()
                || glued
                || known && !pack.openers().contains(following.form());
    }

    /// "1 mlrd. 200 mln.": the full stops of two scales in a row.
    private boolean isNumeralGoingOn(List<Token> tokens, int stop) {
        return stop + 2 < tokens.size() && isScale(tokens.get(stop - 1)) && isScale(tokens.get(stop + 2));
    }

    private boolean isScale(Token token) {
        return pack.lexicon().in(List.of(token)).says(Topic.NUMBERS, "scale");
    }
}
