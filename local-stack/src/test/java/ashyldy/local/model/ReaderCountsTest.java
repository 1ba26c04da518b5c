package ashyldy.local.model;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ReaderCountsTest {
    private static final String METRICS = """
        # HELP ashyldy_reader_words_total
        # TYPE ashyldy_reader_words_total counter
        ashyldy_reader_words_total{outcome="dropped"} 4.0
        ashyldy_reader_words_total{outcome="read",} 1.37E2
        ashyldy_reader_answer_seconds_count 31.0
        jvm_threads_live_threads 40.0
        """;

    @Test
    void countersAreReadByNameAndLabelAndWhatWasNeverMetIsZero() {
        var counts = ReaderCounts.of(METRICS);

        assertEquals(4, counts.of("words", "dropped"));
        assertEquals(137, counts.of("words", "read"));
        assertEquals(0, counts.of("projects", "model"));
        assertEquals(2, counts.counts().size());
    }
}
