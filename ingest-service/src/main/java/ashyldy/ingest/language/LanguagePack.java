package ashyldy.ingest.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import ashyldy.events.Language;
import ashyldy.ingest.text.Tokenizer;

/// Everything that is known of one language.
///
/// @param furniture what the page says beside the article, apart because it is looked for before there are sentences
/// @param openers folded words with which a sentence likes to begin, also after an abbreviation
/// @param abbreviations folded words whose full stop ends no sentence
/// @param placeEndings how an inflected place name comes back to its name
/// @param villageEndings what a name ends in after "in", empty text for any; none where a name alone never tells a
/// village
/// @param plurals endings of nouns in the plural
/// @param indirectEndings what a folded noun ends in where a figure before it counts that noun and not the facility
/// after it; none where prepositions show it
/// @param numeralPrefixes folded beginnings of words that hold a numeral, with what they are worth
/// @param acts the paragraphs of `acts.yaml`, whose entries stand in the lexicon
/// @param homonyms skeletons of place names that are words or persons too and need a type word
public record LanguagePack(
        Language language,
        Folding folding,
        Endings endings,
        Lexicon lexicon,
        Lexicon furniture,
        Set<String> abbreviations,
        Set<String> openers,
        PlaceEndings placeEndings,
        Set<String> villageEndings,
        Set<String> homonyms,
        Plurals plurals,
        Set<String> indirectEndings,
        Map<String, BigDecimal> numeralPrefixes,
        List<Act> acts) {
    public LanguagePack {
        acts = List.copyOf(acts);
        abbreviations = Set.copyOf(abbreviations);
        openers = Set.copyOf(openers);
        homonyms = Set.copyOf(homonyms);
        villageEndings = Set.copyOf(villageEndings);
        indirectEndings = Set.copyOf(indirectEndings);
        numeralPrefixes = Map.copyOf(numeralPrefixes);
    }

    /// All entries of the language.
    public List<Entry> entries() {
        return Stream.concat(lexicon.entries().stream(), furniture.entries().stream())
                .toList();
    }

    /// The name of the last slot of endings that a found noun carries, empty text for none.
    public String headEnding(Entry entry, String form) {
        int stem = form.length() - lexicon.ending(entry, form).length();
        return endings.slotOf(form, stem).orElse("");
    }

    /// Whether a found noun is somebody's or something's: in Kazakh a facility after its own name is.
    public boolean isPossessed(Entry entry, String form) {
        String ending = lexicon.ending(entry, form);
        return ending.startsWith("i") || ending.startsWith("si");
    }

    /// Whether the endings of a found noun begin with a plural.
    public boolean isPlural(Entry entry, String form) {
        return plurals.begins(lexicon.ending(entry, form));
    }

    /// Whether a capitalised word after "in" may be the name of a village that nobody listed.
    public boolean mayBeVillage(String form) {
        return villageEndings.stream().anyMatch(form::endsWith);
    }

    /// Whether a noun of unknown stem stands in a case in which a figure counts it: "gas to 1,500 homes".
    public boolean isIndirect(String form) {
        return indirectEndings.stream().anyMatch(form::endsWith);
    }

    public Tokenizer tokenizer() {
        return new Tokenizer(lexicon::word);
    }
}
