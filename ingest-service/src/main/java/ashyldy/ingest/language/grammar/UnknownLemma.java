package ashyldy.ingest.language.grammar;

/// A lemma of which the grammar makes no forms.
public final class UnknownLemma extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnknownLemma(String lemma) {
        super("no forms are known of: " + lemma);
    }
}
