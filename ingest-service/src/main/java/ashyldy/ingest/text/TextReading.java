package ashyldy.ingest.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ashyldy.events.Language;
import ashyldy.ingest.language.LanguagePacks;

/// Reads a clean text into its sentences: lines, the language of each, words, sentence ends; furniture is left out.
public final class TextReading {
    private final ScriptShares shares;
    private final Map<Language, LineReading> lines = new EnumMap<>(Language.class);

    public TextReading(LanguagePacks packs) {
        this.shares = new ScriptShares(packs.scripts());
        for (Language language : Language.values()) {
            lines.put(language, new LineReading(packs.of(language)));
        }
    }

    /// The sentences of a text and the language most of it is in.
    public record ReadText(Language language, List<Sentence> sentences) {
        public ReadText {
            sentences = List.copyOf(sentences);
        }
    }

    public ReadText read(String text) {
        List<Paragraph> paragraphs = paragraphs(text);
        Language main = mainLanguage(paragraphs).orElseGet(() -> shares.likeliest(text));
        List<Sentence> sentences = new ArrayList<>();
        int told = 0;
        for (Paragraph paragraph : paragraphs) {
            List<Sentence> kept = lines.get(paragraph.language().orElse(main)).sentences(text, paragraph, told);
            told += kept.isEmpty() ? 0 : 1;
            sentences.addAll(kept);
        }
        return new ReadText(main, sentences);
    }

    private List<Paragraph> paragraphs(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                paragraphs.add(new Paragraph(start, end, shares.language(text, start, end)));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    /// The language with the most characters; nothing where all paragraphs are in doubt.
    private static Optional<Language> mainLanguage(List<Paragraph> paragraphs) {
        Map<Language, Integer> lengths = new EnumMap<>(Language.class);
        for (Paragraph paragraph : paragraphs) {
            paragraph
                    .language()
                    .ifPresent(found -> lengths.merge(found, paragraph.end() - paragraph.start(), Integer::sum));
        }
        return lengths.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
