package ashyldy.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;

import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/// What OpenNLP does with a text before anything is understood: sentences, then words.
final class WordSplitting {
    private final SentenceDetectorME sentences;
    private final Tokenizer words;

    private WordSplitting(SentenceDetectorME sentences, Tokenizer words) {
        this.sentences = sentences;
        this.words = words;
    }

    /// With its trained tokenizer.
    static WordSplitting trained() {
        try (var stream = WordSplitting.class.getResourceAsStream("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin")) {
            return new WordSplitting(detector(), new TokenizerME(new TokenizerModel(stream)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// With the tokenizer that only looks at kinds of characters.
    static WordSplitting simple() {
        return new WordSplitting(detector(), SimpleTokenizer.INSTANCE);
    }

    private static SentenceDetectorME detector() {
        try (var stream = WordSplitting.class.getResourceAsStream("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin")) {
            return new SentenceDetectorME(new SentenceModel(stream));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// How many words there are.
    int words(String text) {
        int count = 0;
        for (String sentence : sentences.sentDetect(text)) {
            count += words.tokenize(sentence).length;
        }
        return count;
    }
}
