package ashyldy.ingest.pointing;

import java.util.Optional;

import ashyldy.ingest.mention.facility.NameMention;
import ashyldy.ingest.text.Sentence;
import ashyldy.ingest.text.Token;

/// Reads the proper name at which a model pointed: what is quoted, numbered or begins with a capital; a common noun is
/// no name, whatever the model says.
final class Names {
    private static final String QUOTES = "\"\u00ab\u00bb\u201c\u201d\u201e\u2018\u2019";

    private Names() {}

    static Optional<NameMention> read(Found words) {
        Sentence sentence = words.reading().sentence();
        int first = words.from();
        int last = words.to();
        while (first < last && isQuote(sentence.token(first))) {
            first++;
        }
        while (last > first && isQuote(sentence.token(last - 1))) {
            last--;
        }
        if (first == last) {
            return Optional.empty();
        }
        boolean quoted = first > words.from()
                || first > 0 && isQuote(sentence.token(first - 1))
                || last < sentence.size() && isQuote(sentence.token(last));
        boolean named = quoted || begins(sentence.token(first));
        String text = words.reading().words(first, last);
        return named
                ? Optional.of(new NameMention(words.from(), words.to(), text, first, last, quoted))
                : Optional.empty();
    }

    private static boolean begins(Token token) {
        char first = token.text().charAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first) || first == '\u2116';
    }

    private static boolean isQuote(Token token) {
        return token.text().length() == 1 && QUOTES.indexOf(token.text().charAt(0)) >= 0;
    }
}
