package ashyldy.ingest.text;

import java.util.ArrayList;
import java.util.List;

import ashyldy.ingest.language.LanguagePack;
import ashyldy.ingest.language.Lexicon;
import ashyldy.ingest.language.Word;
import ashyldy.ingest.language.WordMemory;

/// Parts two words that a scraped page has run together where a link ends, when neither the whole is a word that we
/// know nor any doubt is left: both halves are, the first is no numeral ("two-hundred-place" is one word in Russian),
/// and the
/// second is one of stage, plan or works.
final class GluedWords {
    private static final int SHORTEST_WHOLE = 12;
    private static final int LONGEST_WHOLE = 60;
    private static final int SHORTEST_FIRST = 4;
    private static final int SHORTEST_SECOND = 6;

    private final Lexicon lexicon;
    private final WordMemory<Integer> seams = new WordMemory<>(this::seam);

    GluedWords(LanguagePack pack) {
        lexicon = pack.lexicon();
    }

    List<Token> parted(List<Token> tokens) {
        List<Token> parted = new ArrayList<>(tokens.size() + 2);
        for (Token token : tokens) {
            part(token, parted);
        }
        return parted;
    }

    /// What a writer has joined by a hyphen is no accident.
    private boolean isStrange(Token token) {
        int length = token.text().length();
        return length >= SHORTEST_WHOLE
                && length <= LONGEST_WHOLE
                && token.isWord()
                && token.text().indexOf('-') < 0
                && !lexicon.knows(token.word());
    }

    private void part(Token token, List<Token> into) {
        int at = isStrange(token) ? seams.of(token.text()) : 0;
        if (at == 0) {
            into.add(token);
            return;
        }
        into.add(part(token, 0, at, token.glued()));
        into.add(part(token, at, token.text().length(), true));
    }

    private int seam(String text) {
        for (int at = SHORTEST_FIRST; at <= text.length() - SHORTEST_SECOND; at++) {
            Word first = lexicon.word(text.substring(0, at));
            if (lexicon.knows(first)
                    && !lexicon.knowsNumber(first)
                    && lexicon.knowsTelling(lexicon.word(text.substring(at)))) {
                return at;
            }
        }
        return 0;
    }

    private Token part(Token whole, int from, int to, boolean glued) {
        String text = whole.text().substring(from, to);
        Span span = new Span(whole.start() + from, whole.start() + to);
        return new Token(span, Token.Sort.WORD, lexicon.word(text), glued);
    }
}
