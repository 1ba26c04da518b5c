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
        List<Token> parted = tokens;
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            int seam = isStrange(token) ? seams.of(token.text()) : 0;
            if (seam > 0 && parted == tokens) {
                parted = new ArrayList<>(tokens.subList(0, at));
            }
            if (seam > 0) {
                parted.add(part(token, 0, seam, token.glued()));
                parted.add(part(token, seam, token.text().length(), true));
            } else if (parted != tokens) {
                parted.add(token);
            }
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
