package ashyldy.ingest.text;

import java.util.ArrayList;
import java.util.List;

import ashyldy.ingest.language.Words;

/// Cuts a stretch of text into words, numbers and marks in one pass.
///
/// Digits in groups of three are one number (`1 000`, also with no-break spaces, `1'000`), a word keeps its inner
/// hyphens,
/// apostrophes and digits (`KOS-2`, `ERG-` with an ending), and a word that changes from one script to another in
/// the middle is two words whose space was lost, and so are a code of money and its figure (`USD10`).
public final class Tokenizer {
    private final Words words;

    public Tokenizer(Words words) {
        this.words = words;
    }

    public List<Token> tokens(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>((to - from) / 6 + 4);
        int at = from;
        boolean glued = false;
        while (at < to) {
            char current = text.charAt(at);
            if (isSpace(current)) {
                glued = false;
                at++;
                continue;
            }
            int end = end(text, at, to, current);
            tokens.add(token(text, at, end, current, glued));
            glued = true;
            at = end;
        }
        return tokens;
    }

    private Token token(String text, int start, int end, char first, boolean glued) {
        Token.Sort sort = Character.isLetter(first)
                ? Token.Sort.WORD
                : Character.isDigit(first) ? Token.Sort.NUMBER : Token.Sort.MARK;
        return new Token(new Span(start, end), sort, words.of(text, start, end), glued);
    }

    private static int end(String text, int start, int to, char first) {
        if (Character.isLetter(first)) {
            return wordEnd(text, start, to);
        }
        if (Character.isDigit(first)) {
            return numberEnd(text, start, to);
        }
        return start + 1;
    }

    private static int wordEnd(String text, int start, int to) {
        int at = start + 1;
        while (at < to) {
            char current = text.charAt(at);
            boolean inside = isWordPart(current)
                    || isJoint(current) && at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
            if (!inside || LostSpace.at(text, start, at, to) || MoneyCode.endsAt(text, start, at)) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static boolean isWordPart(char current) {
        return Character.isLetterOrDigit(current)
                || Character.getType(current) == Character.NON_SPACING_MARK
                || current == '\u00B2'
                || current == '\u00B3';
    }

    private static boolean isJoint(char current) {
        return current == '-' || current == '\u2011' || current == '\'' || current == '\u2019';
    }

    private static int numberEnd(String text, int start, int to) {
        int at = digits(text, start, to);
        boolean groups = at - start <= 3;
        while (groups && at + 3 < to && isGroupMark(text.charAt(at)) && digits(text, at + 1, to) == at + 4) {
            at += 4;
        }
        while (at + 1 < to && isSeparator(text.charAt(at)) && Character.isDigit(text.charAt(at + 1))) {
            at = digits(text, at + 1, to);
        }
        return at;
    }

    private static int digits(String text, int start, int to) {
        int at = start;
        while (at < to && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isGroupMark(char current) {
        return isSpace(current) || current == '\'' || current == '\u2019';
    }

    private static boolean isSeparator(char current) {
        return current == ',' || current == '.';
    }

    /// White space of every sort, no-break spaces and invisible characters among it.
    static boolean isSpace(char current) {
        return current <= ' '
                || Character.isSpaceChar(current)
                || Character.isISOControl(current)
                || Character.getType(current) == Character.FORMAT;
    }
}
