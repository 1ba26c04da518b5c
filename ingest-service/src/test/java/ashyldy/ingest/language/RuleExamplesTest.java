package ashyldy.ingest.language;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import ashyldy.events.Language;
import ashyldy.ingest.text.Span;
import ashyldy.ingest.text.Token;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/// Runs the proofs of all entries of all languages: what each must find, span by span, and what it must ignore.
class RuleExamplesTest {
    private static final LanguagePacks PACKS = LanguagePacks.load();

    @TestFactory
    Stream<DynamicTest> everyEntryFindsWhatItMarks() {
        return entries()
                .flatMap(proved -> proved.entry().finds().stream()
                        .map(sentence -> dynamicTest(proved.entry().id() + " finds: " + sentence, () -> {
                            Example example = Example.of(sentence);
                            assertEquals(example.marked(), proved.spansIn(example.text()));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> everyEntryIgnoresWhatIsNotIts() {
        return entries()
                .flatMap(proved -> proved.entry().ignores().stream()
                        .map(sentence -> dynamicTest(
                                proved.entry().id() + " ignores: " + sentence,
                                () -> assertEquals(List.of(), proved.spansIn(sentence)))));
    }

    @TestFactory
    Stream<DynamicTest> everyActIsFoundInTheFormsThatAreMarked() {
        return acts().flatMap(proved -> proved.act().finds().stream()
                .map(sentence -> dynamicTest(proved.act().id() + " finds: " + sentence, () -> {
                    Example example = Example.of(sentence);
                    assertEquals(example.marked(), proved.spansIn(example.text()));
                })));
    }

    @TestFactory
    Stream<DynamicTest> noActIsFoundInWhatIsNotIts() {
        return acts().flatMap(proved -> proved.act().ignores().stream()
                .map(sentence -> dynamicTest(
                        proved.act().id() + " ignores: " + sentence,
                        () -> assertEquals(List.of(), proved.spansIn(sentence)))));
    }

    private static Stream<ProvedAct> acts() {
        return Arrays.stream(Language.values())
                .map(PACKS::of)
                .flatMap(pack -> pack.acts().stream().map(act -> new ProvedAct(pack, act)));
    }

    private static Stream<Proved> entries() {
        return Arrays.stream(Language.values())
                .map(PACKS::of)
                .flatMap(pack -> pack.entries().stream()
                        .filter(entry -> !entry.finds().isEmpty())
                        .map(entry -> new Proved(pack, entry)));
    }

    /// All forms of all lemmas of one act.
    private record ProvedAct(LanguagePack pack, Act act) {
        List<Span> spansIn(String sentence) {
            List<Token> tokens = pack.tokenizer().tokens(sentence, 0, sentence.length());
            Matches matches = pack.lexicon().in(tokens);
            return Stream.of(Topic.STAGES, Topic.MODALITY)
                    .flatMap(topic -> matches.of(topic).stream())
                    .filter(match -> act.made(match.entry()))
                    .map(match -> tokens.get(match.from())
                            .span()
                            .to(tokens.get(match.to() - 1).span()))
                    .toList();
        }
    }

    private record Proved(LanguagePack pack, Entry entry) {
        List<Span> spansIn(String sentence) {
            List<Token> tokens = pack.tokenizer().tokens(sentence, 0, sentence.length());
            Lexicon lexicon = entry.topic() == Topic.FURNITURE ? pack.furniture() : pack.lexicon();
            return lexicon.in(tokens).of(entry.topic()).stream()
                    .filter(match -> match.entry().equals(entry))
                    .map(match -> tokens.get(match.from())
                            .span()
                            .to(tokens.get(match.to() - 1).span()))
                    .toList();
        }
    }
}
