package ashyldy.ingest.article;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CanonicalUrlTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/tables/canonical-urls.txt", delimiterString = "|")
    void hasOneSpelling(String sent, String spelling) {
        if (spelling.startsWith("! ")) {
            var refused = assertThrows(IllegalArgumentException.class, () -> CanonicalUrl.of(sent));
            assertTrue(refused.getMessage().startsWith(spelling.substring(2)), refused.getMessage());
        } else {
            assertEquals(spelling, CanonicalUrl.of(sent).text());
            assertEquals(spelling, CanonicalUrl.of(spelling).text(), "and stays as it is");
        }
    }

    @Test
    void anEndlessAddressIsNoAddress() {
        var endless = "https://example.kz/" + "a".repeat(CanonicalUrl.LONGEST);

        assertThrows(IllegalArgumentException.class, () -> CanonicalUrl.of(endless));
    }

    @Test
    void readersKnowASiteWithoutItsPrefixAndPort() {
        assertEquals(
                Optional.of("example.kz"),
                CanonicalUrl.of("https://www.example.kz:8443/a").site());
        assertEquals(Optional.empty(), CanonicalUrl.of("urn:archive:2024-17").site());
    }
}
