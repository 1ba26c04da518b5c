package ashyldy.ingest.mention.facility;

import java.util.Optional;
import java.util.Set;

import ashyldy.events.Language;
import ashyldy.ingest.language.AnaphorCode;
import ashyldy.ingest.language.LanguagePack;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.ModalityCode;
import ashyldy.ingest.language.PlaceCode;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.place.PlaceTypes;
import ashyldy.ingest.text.Among;
import ashyldy.ingest.text.Sentence;

/// Whether something is said of a noun, or it only tells where something else is.
///
/// Russian and English show it by the preposition before the noun and its adjectives, Kazakh by the last ending.
final class CaseOfNouns {
    private static final int ADJECTIVES = 4;
    private static final int SERVED = 2;
    private static final String SUPPLY = "supply";
    private static final Set<String> OWNERS = Set.of("genitive", "locative", "relational");
    private static final Set<String> INSIDE = Set.of("locative", "relational");
    private static final Set<String> OBLIQUE = Set.of("locative", "ablative", "dative", "instrumental", "relational");

    private final Sentence sentence;
    private final Matches matches;
    private final LanguagePack pack;

    CaseOfNouns(Sentence sentence, Matches matches, LanguagePack pack) {
        this.sentence = sentence;
        this.matches = matches;
        this.pack = pack;
    }

    boolean isOblique(Match noun, int from) {
        return sentence.language() == Language.KK ? hasObliqueEnding(noun) : follows(from, "oblique");
    }

    /// "the building of the school" carries the ending for both; before what belongs to it ("the pupils of the school")
    /// the noun only says whose it is.
    private boolean hasObliqueEnding(Match noun) {
        Optional<Match> next = matches.from(Topic.ANAPHORS, noun.to());
        boolean purpose = matches.from(Topic.PLACES, noun.to())
                .filter(word -> word.says(PlaceCode.OBLIQUE))
                .isPresent();
        if (purpose || next.filter(word -> word.says(AnaphorCode.BELONGING)).isPresent()) {
            return true;
        }
        String ending =
                ending(next.filter(word -> word.says(AnaphorCode.BUILDING)).orElse(noun));
        return OBLIQUE.contains(ending) && !isServed(noun, ending);
    }

    /// Kazakh: "asphalt was laid to the street": the street is what was worked on; "the village was joined to the gas":
    /// the gas is what came.
    private boolean isServed(Match noun, String ending) {
        boolean brought = noun.entry().property("needs").filter(SUPPLY::equals).isPresent();
        return Among.any(
                matches.of(Topic.STAGES),
                stage -> holds(stage, noun)
                        || brought && isBringing(stage, noun)
                        || stage.entry().property("of").filter(ending::equals).isPresent()
                                && stage.from() >= noun.to()
                                && stage.from() - noun.to() <= SERVED);
    }

    /// The word of stage governs the noun itself: "moved into the new school".
    private static boolean holds(Match stage, Match noun) {
        return stage.tells()
                && !stage.entry().is("attributive")
                && stage.from() <= noun.head()
                && stage.to() > noun.to();
    }

    /// In English what the villages were connected to stands behind them.
    private boolean isBringing(Match stage, Match noun) {
        return stage.entry().property("class").filter(SUPPLY::equals).isPresent()
                && !stage.entry().is("attributive")
                && (sentence.language() == Language.EN || stage.to() > noun.to())
                && stage.from() - noun.to() <= ADJECTIVES;
    }

    /// Kazakh: "the park's new bridge", "the bridge in the park": the bridge is spoken of.
    boolean isOwner(Match noun) {
        return sentence.language() == Language.KK
                && OWNERS.contains(ending(noun))
                && Among.any(
                        matches.of(Topic.KINDS),
                        owned -> owned.from() >= noun.to()
                                && owned.from() - noun.to() < ADJECTIVES
                                && onlyWords(noun.to(), owned.from()));
    }

    /// "In the school": inside it, and not by it or on the way to it.
    boolean isWithin(Match noun) {
        return switch (sentence.language()) {
            case KK -> INSIDE.contains(ending(noun));
            case RU, EN -> isInside(noun.from());
        };
    }

    boolean isRelational(Match noun) {
        return ending(noun).equals("relational");
    }

    private boolean isInside(int from) {
        for (int at = from - 1; at >= 0 && from - at <= SERVED + 1; at--) {
            Optional<Match> word = matches.at(Topic.PLACES, at);
            if (word.filter(each -> each.says(PlaceCode.OBLIQUE)).isPresent()) {
                return word.get().entry().is("inside");
            }
            if (!sentence.token(at).isWord()) {
                return false;
            }
        }
        return false;
    }

    private boolean onlyWords(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean and = matches.at(Topic.CLAUSES, at).isPresent();
            boolean works = matches.at(Topic.WORKS, at).isPresent()
                    || matches.at(Topic.STAGES, at).isPresent();
            if (sentence.token(at).isMark() || and || works) {
                return false;
            }
        }
        return true;
    }

    /// Walks back over adjectives to the preposition.
    private boolean follows(int from, String code) {
        for (int at = from - 1; at >= 0 && from - at <= ADJECTIVES; at--) {
            boolean ofStage = matches.at(Topic.STAGES, at).isPresent();
            if (!ofStage
                    && matches.at(Topic.PLACES, at)
                            .filter(word -> word.says(code))
                            .isPresent()) {
                return true;
            }
            boolean ofPlace = matches.at(Topic.PLACES, at)
                    .filter(word -> word.entry().is("adjective")
                            || sentence.language() == Language.EN
                                    && PlaceTypes.isType(word.entry().says()))
                    .isPresent();
            boolean stop = !sentence.token(at).isWord()
                    || sentence.token(at).isCapitalised()
                            && !isPossessive(at)
                            && !isCrossed(at - 1)
                            && !(at == from - 1 && isOfPlace(at))
                    || matches.at(Topic.STAGES, at).isPresent()
                    || matches.at(Topic.KINDS, at).isPresent()
                    || matches.at(Topic.WORKS, at).isPresent()
                    || isPhraseOfItsOwn(at)
                    || matches.at(Topic.ANAPHORS, at)
                            .filter(word -> word.says(AnaphorCode.BUILDING))
                            .isPresent()
                    || matches.at(Topic.PLACES, at)
                            .filter(word -> !word.says(code) && !ofPlace)
                            .isPresent();
            if (stop) {
                return false;
            }
        }
        return false;
    }

    /// "In the Shymkent railway station", "from the Aktau airport".
    private boolean isOfPlace(int at) {
        return sentence.language() == Language.EN
                && at > 1
                && sentence.token(at - 1).form().equals("the")
                && matches.at(Topic.PLACES, at - 2)
                        .filter(word -> word.says(PlaceCode.OBLIQUE))
                        .isPresent();
    }

    /// "Over the Bukhtarma reservoir": its adjective has a capital.
    private boolean isCrossed(int at) {
        return matches.at(Topic.PLACES, at)
                .filter(word -> word.entry().is("crossing"))
                .isPresent();
    }

    /// "In Kostanay's industrial zone".
    private boolean isPossessive(int at) {
        String text = sentence.token(at).text();
        return sentence.language() == Language.EN && (text.endsWith("'s") || text.endsWith("\u2019s"));
    }

    /// "By autumn the school …", "by plan the school …": the preposition belongs to the time or the plan.
    private boolean isPhraseOfItsOwn(int at) {
        return matches.at(Topic.DATES, at).isPresent()
                || matches.at(Topic.MODALITY, at)
                        .filter(word -> word.says(ModalityCode.INTENT) || word.says(ModalityCode.NOTHING))
                        .isPresent();
    }

    /// The name of the last Kazakh ending of the noun, the longest stem of the word that carries one.
    private String ending(Match noun) {
        String form = sentence.token(noun.head()).form();
        String ending = pack.headEnding(noun.entry(), form);
        int hyphen = form.lastIndexOf('-') + 1;
        return ending.isEmpty() && hyphen > 0
                ? pack.endings().slotOf(form, hyphen).orElse("")
                : ending;
    }

    boolean isPlural(Match noun, boolean governed) {
        String form = sentence.token(noun.head()).form();
        if (sentence.language() == Language.KK) {
            return pack.isPlural(noun.entry(), form);
        }
        if (isPossessor(form)) {
            return false;
        }
        String first = sentence.token(noun.from()).form();
        boolean building = matches.before(Topic.ANAPHORS, noun.from())
                .filter(word -> word.says(AnaphorCode.BUILDING))
                .isPresent();
        return pack.plurals().isPlural(first, form, noun.from() == noun.head(), governed || building);
    }

    /// English: "the clinic's".
    private boolean isPossessor(String form) {
        return sentence.language() == Language.EN && (form.endsWith("'s") || form.endsWith("\u2019s"));
    }
}
