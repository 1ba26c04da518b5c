package ashyldy.ingest.mention.facility;

import java.util.ArrayList;
import java.util.List;

import ashyldy.ingest.text.Sentence;
import ashyldy.ingest.text.Token;

/// Finds what stands in quotation marks and is short enough for a name.
public final class QuotedText {
    private static final String OPEN = "\u00AB\u201C\u201E\"";
    private static final String CLOSE = "\u00BB\u201D\u201C\"";
    private static final String SPEECH = ",.!?\u2026";
    private static final int LONGEST = 9;

    private QuotedText() {}

    public static List<NameMention> in(Sentence sentence, String article) {
        List<NameMention> names = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            int close = OPEN.indexOf(mark(sentence.token(at))) >= 0 ? close(sentence, at) : -1;
            if (close > at + 1 && !isSpeech(sentence.token(close - 1)) && !isSaid(sentence, at, close)) {
                int start = sentence.token(at + 1).start();
                int end = sentence.token(close - 1).end();
                names.add(new NameMention(at, close + 1, article.substring(start, end), at + 1, close, true));
                at = close + 1;
            } else {
                at++;
            }
        }
        return names;
    }

    private static boolean opens(Token token) {
        return token.isMark() && OPEN.indexOf(token.text().charAt(0)) >= 0;
    }

    private static int close(Sentence sentence, int open) {
        char mark = mark(sentence.token(open));
        for (int at = open + 1; at < sentence.size() && at - open <= LONGEST; at++) {
            char current = mark(sentence.token(at));
            boolean closes = mark == '"' ? current == '"' : CLOSE.indexOf(current) >= 0;
            if (closes && (mark != '"' || sentence.token(at).glued())) {
                return at;
            }
            if (current == mark && mark != '"') {
                return -1;
            }
        }
        return -1;
    }

    /// "A school will be built," she said.
    private static boolean isSpeech(Token last) {
        return last.isMark() && SPEECH.indexOf(mark(last)) >= 0;
    }

    /// "A school will be built", – she said: what opens a sentence and has a comma and a dash behind it.
    private static boolean isSaid(Sentence sentence, int open, int close) {
        return open == 0
                && close + 2 < sentence.size()
                && sentence.token(close + 1).is(',')
                && sentence.token(close + 2).isDash();
    }

    private static char mark(Token token) {
        return token.isMark() ? token.text().charAt(0) : ' ';
    }
}
