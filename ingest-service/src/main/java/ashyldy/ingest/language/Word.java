package ashyldy.ingest.language;

/// A printed word as one language knows it: looked up once, however many lexicons ask for it.
public final class Word {
    private static final int[] NONE = {};
    private static final PhraseStep[] NOWHERE = {};

    private final String printed;
    private final String form;
    private final int[] patterns;
    private final PhraseStep[] starts;
    private final long seen;
    private final boolean capitalised;
    private final boolean hyphenated;

    /// @param form lower case, in the folding of the language
    /// @param patterns numbers of the places of phrases that the form fits, in the vocabulary of the language
    /// @param starts where it begins phrases, one a lexicon
    Word(String printed, String form, int[] patterns, PhraseStep[] starts) {
        this.printed = printed;
        this.form = form;
        this.patterns = patterns;
        this.starts = starts;
        this.seen = PhraseStep.seen(patterns);
        this.hyphenated = printed.indexOf('-') > 0 || printed.indexOf('\u2011') > 0;
        this.capitalised = Character.isUpperCase(printed.codePointAt(0));
    }

    /// A word of which no vocabulary was asked.
    static Word ofForm(String printed, String form) {
        return new Word(printed, form, NONE, NOWHERE);
    }

    public String printed() {
        return printed;
    }

    /// Whether a hyphen stands inside or behind it.
    public boolean isHyphenated() {
        return hyphenated;
    }

    public boolean isCapitalised() {
        return capitalised;
    }

    public String form() {
        return form;
    }

    /// Not to be changed.
    int[] patterns() {
        return patterns;
    }

    /// The bits of its patterns, by which a step of a phrase knows at once that it does not go on with it.
    long seen() {
        return seen;
    }

    /// Where it begins phrases of a lexicon; null where it begins none.
    PhraseStep start(int lexicon) {
        return lexicon < starts.length ? starts[lexicon] : null;
    }
}
