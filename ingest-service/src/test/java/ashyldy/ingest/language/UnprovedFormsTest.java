package ashyldy.ingest.language;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class UnprovedFormsTest {
    @Test
    void aFormThatNoSentenceShowsIsReported() {
        Entry entry = new Entry(
                "en.bound.about",
                Topic.BOUNDS,
                "about",
                Map.of(),
                List.of("about", "close to", "near~", "# or/and so", "almost .. ?all of", "most"),
                List.of("It costs [about] 5 million.", "[Nearly] 20 or so came.", "[Almost] the whole of it."),
                List.of());

        assertEquals(List.of("close to", "most"), UnprovedForms.of(entry));
    }

    @Test
    void theReportEndsWithTheirNumber() {
        List<String> lines = new UnprovedForms(LanguagePacks.load()).lines();

        assertTrue(lines.getLast().matches("forms without a sentence \\d+ of \\d+"), lines.getLast());
        assertTrue(lines.stream().noneMatch(line -> line.matches("[a-z]+\\.act\\..*")));
    }
}
