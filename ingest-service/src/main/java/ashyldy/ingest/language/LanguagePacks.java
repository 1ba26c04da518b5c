package ashyldy.ingest.language;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.events.Language;
import ashyldy.ingest.language.grammar.EnglishMorphology;
import ashyldy.ingest.language.grammar.KazakhMorphology;
import ashyldy.ingest.language.grammar.Morphology;
import ashyldy.ingest.language.grammar.RussianMorphology;

/// The languages we read. Loads all data at once and fails at once, naming file and entry.
public final class LanguagePacks {
    private static final String ROOT = "/language/";

    /// Endings stand in chains in Kazakh, and its two scripts meet in one skeleton; elsewhere a word has one ending.
    private static final int KAZAKH_ROUNDS = 3;

    private static final Compositions COMPOSITIONS = Compositions.read();

    private final Map<Language, LanguagePack> packs;
    private final List<ScriptMarks> scripts = ScriptMarks.read();

    private LanguagePacks(Map<Language, LanguagePack> packs) {
        this.packs = packs;
    }

    public static LanguagePacks load() {
        Map<Language, LanguagePack> packs = new EnumMap<>(Language.class);
        Set<String> ids = new HashSet<>();
        for (Language language : Language.values()) {
            LanguagePack pack = pack(language);
            pack.entries().forEach(entry -> {
                if (!ids.add(entry.id())) {
                    throw new BrokenLanguageData(ROOT + language.code(), "two entries have the id " + entry.id());
                }
            });
            packs.put(language, pack);
        }
        return new LanguagePacks(packs);
    }

    /// By which letters the languages are told apart.
    public List<ScriptMarks> scripts() {
        return scripts;
    }

    public LanguagePack of(Language language) {
        return packs.get(language);
    }

    private static LanguagePack pack(Language language) {
        LanguageFiles files = new LanguageFiles(ROOT + language.code() + "/");
        boolean kazakh = language == Language.KK;
        Folding folding = files.folding(kazakh);
        Endings endings = files.endings(folding, kazakh);
        Acts acts = acts(files, language);
        PhraseReader phrases = new PhraseReader(folding, acts.groups());
        Vocabulary vocabulary = new Vocabulary(folding, endings);
        Map<Boolean, List<Entry>> entries = Stream.concat(entries(files), acts.entries().stream())
                .collect(Collectors.partitioningBy(entry -> entry.topic() == Topic.FURNITURE));
        Composition composition = new Composition(entries.get(false), COMPOSITIONS, files.adjectives(folding));
        Set<String> homonyms =
                files.lines("homonyms.txt").stream().map(folding::fold).collect(Collectors.toSet());
        return new LanguagePack(
                language,
                folding,
                endings,
                new Lexicon(entries.get(false), phrases, vocabulary, composition),
                new Lexicon(entries.get(true), phrases, vocabulary, composition),
                files.words("abbreviations.txt", folding),
                files.words("openers.txt", folding),
                files.placeEndings(kazakh ? KAZAKH_ROUNDS : 1),
                files.villageEndings(),
                homonyms,
                files.plurals(folding),
                files.words("indirect-endings.txt", folding),
                files.numeralPrefixes(folding),
                acts.all());
    }

    private static Stream<Entry> entries(LanguageFiles files) {
        return Arrays.stream(Topic.values()).flatMap(topic -> EntryFile.read(topic, files.folder()).stream());
    }

    private static Acts acts(LanguageFiles files, Language language) {
        Morphology grammar = switch (language) {
            case RU -> new RussianMorphology();
            case KK -> kazakh(files);
            case EN ->
                new EnglishMorphology(
                        files.rows("irregular-verbs.tsv", 4),
                        files.rows("verb-groups.tsv", 2),
                        files.rows("verb-words.tsv", 2));
        };
        return new Acts(ActTable.read(new LanguageFiles(ROOT)), grammar, ActFile.read(files.folder()), files.folder());
    }

    private static Morphology kazakh(LanguageFiles files) {
        return new KazakhMorphology(
                files.rows("sounds.tsv", 3),
                files.rows("sound-signs.tsv", 9),
                files.rows("sound-changes.tsv", 2),
                files.rows("verb-stems.tsv", 2),
                files.rows("verb-endings.tsv", 3));
    }
}
