package ashyldy.ingest.text;

import ashyldy.ingest.language.Word;

/// A word, a number or a mark of a sentence.
///
/// @param word what the sentence's language knows of it
/// @param glued true where no white space stands before it
public record Token(Span span, Sort sort, Word word, boolean glued) {
    private static final String DASHES = "-\u2013\u2014\u2212";

    /// What a token is made of.
    public enum Sort {
        WORD,
        NUMBER,
        MARK
    }

    Token in(Letters letters) {
        return new Token(letters.printed(span), sort, word, glued);
    }

    public String text() {
        return word.printed();
    }

    /// What lexicons compare: lower case, in the folding of the sentence's language.
    public String form() {
        return word.form();
    }

    public boolean isWord() {
        return sort == Sort.WORD;
    }

    public boolean isNumber() {
        return sort == Sort.NUMBER;
    }

    public boolean isMark() {
        return sort == Sort.MARK;
    }

    public boolean is(char mark) {
        return sort == Sort.MARK && text().charAt(0) == mark;
    }

    /// A dash between words, no hyphen inside one.
    public boolean isDash() {
        return sort == Sort.MARK && !glued && DASHES.indexOf(text().charAt(0)) >= 0;
    }

    public boolean isCapitalised() {
        return sort == Sort.WORD && word.isCapitalised();
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }
}
