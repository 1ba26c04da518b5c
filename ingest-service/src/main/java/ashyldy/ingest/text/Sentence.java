package ashyldy.ingest.text;

import java.util.List;
import java.util.Optional;

import ashyldy.events.Language;

/// One sentence, its words, and where it stands.
///
/// @param paragraph number of its line among the lines that tell something, from 0
/// @param asks true where it ends with a question mark
public record Sentence(Span span, Language language, List<Token> tokens, int paragraph, boolean asks) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public Optional<Token> at(int index) {
        return index >= 0 && index < tokens.size() ? Optional.of(tokens.get(index)) : Optional.empty();
    }

    /// The characters from the first to before the last token.
    public Span spanOf(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /// The same, pointing into the printed text.
    Sentence in(Letters letters) {
        if (letters.isAsPrinted()) {
            return this;
        }
        List<Token> printed = tokens.stream().map(token -> token.in(letters)).toList();
        return new Sentence(letters.printed(span), language, printed, paragraph, asks);
    }

    /// Its first tokens.
    Sentence upTo(int end) {
        List<Token> kept = tokens.subList(0, end);
        Span shorter = kept.getFirst().span().to(kept.getLast().span());
        return new Sentence(shorter, language, kept, paragraph, asks);
    }

    public int size() {
        return tokens.size();
    }
}
