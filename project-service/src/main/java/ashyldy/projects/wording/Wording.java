package ashyldy.projects.wording;

import ashyldy.events.Language;

/// All that is needed to speak to a reader of one language.
public record Wording(Words words, Labels labels, Figures figures, DateWords dates) {

    public static Wording in(Language language) {
        Words words = Words.in(language);
        return new Wording(words, new Labels(words), new Figures(words), new DateWords(words));
    }

    public Language language() {
        return words.language();
    }
}
