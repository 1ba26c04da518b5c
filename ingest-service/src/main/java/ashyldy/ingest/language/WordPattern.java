package ashyldy.ingest.language;

import java.util.List;

import ashyldy.ingest.text.Token;

/// One place of a phrase: a word, the beginning of a word, a word with the endings of its language, a number, or a gap.
sealed interface WordPattern {
    /// Exactly this form.
    record Exact(String form) implements WordPattern {}

    /// Any word that begins so: `name*`.
    record Prefix(String form) implements WordPattern {}

    /// This stem with nothing or a proper ending after it: `name~`.
    record Inflected(String stem) implements WordPattern {}

    /// Any of these words: the forms of a lemma that say the same.
    ///
    /// @param name of the list, which stands for it in a pattern: `{ru.act.open.done}`
    record OneOf(String name, List<String> forms) implements WordPattern {
        public OneOf {
            forms = List.copyOf(forms);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OneOf(String same, List<String> unused) && same.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /// Any number in digits: `#`.
    record Number() implements WordPattern {}

    /// Up to two words of any sort: `..`.
    record Gap() implements WordPattern {}

    /// Reads one place as a linguist writes it; the form is folded already.
    static WordPattern of(Token token, char mark) {
        return switch (mark) {
            case '*' -> new Prefix(token.form());
            case '~' -> new Inflected(token.form());
            default -> new Exact(token.form());
        };
    }
}
