package ashyldy.ingest.language;

/// A printed word as one language knows it: looked up once, however many lexicons ask for it.
public final class Word {
    private static final int[] NONE = {};

    private final String printed;
    private final String form;
    private final int[] patterns;

    /// @param form lower case, in the folding of the language
    /// @param patterns numbers of the places of phrases that the form fits, in the vocabulary of the language
    Word(String printed, String form, int[] patterns) {
        this.printed = printed;
        this.form = form;
        this.patterns = patterns;
    }

    /// A word of which no vocabulary was asked.
    static Word ofForm(String printed, String form) {
        return new Word(printed, form, NONE);
    }

    public String printed() {
        return printed;
    }

    public String form() {
        return form;
    }

    /// Not to be changed.
    int[] patterns() {
        return patterns;
    }
}
