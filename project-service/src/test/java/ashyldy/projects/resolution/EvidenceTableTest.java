package ashyldy.projects.resolution;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/// The table and the rules name the same findings.
class EvidenceTableTest {
    @Test
    void hasARowForEachFindingOfTheRulesAndNoOther() throws ClassNotFoundException {
        Class.forName(Features.class.getName());

        assertEquals(Set.of(), Weights.unread());
    }

    @Test
    void saysWhichRowIsMissing() {
        var missing = assertThrows(IllegalStateException.class, () -> Finding.of("name", "rhymes"));

        assertEquals("evidence.tsv has no row for name rhymes", missing.getMessage());
    }
}
