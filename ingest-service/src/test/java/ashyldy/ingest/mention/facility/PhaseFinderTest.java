package ashyldy.ingest.mention.facility;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import ashyldy.events.Language;
import ashyldy.ingest.Cases;
import ashyldy.ingest.language.LanguagePacks;
import ashyldy.ingest.text.TextReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PhaseFinderTest {
    private static final LanguagePacks PACKS = LanguagePacks.load();

    static Stream<List<String>> cases() {
        return Cases.rows("phases.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPhaseIsItsNumber(List<String> row) {
        Language language = Language.valueOf(row.get(0).toUpperCase(Locale.ROOT));
        var finder = new PhaseFinder(PACKS.of(language));
        var sentence = new TextReading(PACKS).read(row.get(1)).sentences().getFirst();
        assertEquals(language, sentence.language());

        String found = finder.phase(sentence)
                .map(phase -> String.valueOf(phase.ordinal()))
                .orElse("-");
        assertEquals(row.get(2), found);
    }
}
