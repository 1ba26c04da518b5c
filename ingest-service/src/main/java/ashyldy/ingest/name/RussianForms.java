package ashyldy.ingest.name;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Optional;

import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;

/// What the dictionary of LanguageTool knows of a printed Russian word, and the forms it makes.
final class RussianForms {
    /// A reading of a word.
    ///
    /// @param tag `NN:Inanim:Fem:Sin:R`, `ADJ:Posit:Masc:D`
    record Reading(String lemma, String tag) {
        boolean isNoun() {
            return tag.startsWith("NN:");
        }

        /// An adjective, a participle or an ordinal.
        boolean isModifier() {
            return tag.startsWith("ADJ:Posit") || tag.startsWith("PT:") || tag.startsWith("Ord:");
        }

        boolean has(String part) {
            return (":" + tag + ":").contains(":" + part + ":");
        }

        String grammaticalCase() {
            return tag.substring(tag.lastIndexOf(':') + 1);
        }

        Agreement agreement() {
            return has("PL")
                    ? Agreement.PLURAL
                    : has("Fem") ? Agreement.FEMININE : has("Neut") ? Agreement.NEUTER : Agreement.MASCULINE;
        }
    }

    private final Dictionary words;
    private final Dictionary forms;

    private RussianForms(Dictionary words, Dictionary forms) {
        this.words = words;
        this.forms = forms;
    }

    static RussianForms read() {
        return new RussianForms(
                dictionary("/org/languagetool/resource/ru/russian.dict"),
                dictionary("/org/languagetool/resource/ru/russian_synth.dict"));
    }

    /// A lookup is cheap to make and belongs to one thread, a dictionary to all.
    List<Reading> readings(String word) {
        return new DictionaryLookup(words)
                .lookup(word).stream()
                        .filter(found -> found.getTag() != null)
                        .map(found -> new Reading(
                                found.getStem().toString(), found.getTag().toString()))
                        .toList();
    }

    Optional<String> form(String lemma, String tag) {
        return new DictionaryLookup(forms)
                .lookup(lemma + "|" + tag).stream()
                        .map(found -> found.getStem().toString())
                        .findFirst();
    }

    private static Dictionary dictionary(String resource) {
        URL url = RussianForms.class.getResource(resource);
        if (url == null) {
            throw new IllegalStateException("the dictionary is missing: " + resource);
        }
        try {
            return Dictionary.read(url);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + resource, unreadable);
        }
    }
}
