package ashyldy.ingest.article;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SamePageTest {
    @ParameterizedTest
    @CsvSource({
        "http://example.kz/a/1,              true",
        "https://www.example.kz/a/1,         true",
        "https://m.example.kz/a/1,           true",
        "https://amp.example.kz/a/1/,        true",
        "https://example.kz/a/1/,            true",
        "https://example.kz/a//1,            true",
        "https://example.kz/amp/a/1,         true",
        "https://example.kz/a/1/amp/,        true",
        "https://example.kz/a/1?amp,         true",
        "https://example.kz/a/1?utm_source=x,true",
        "https://example.kz/a/2,             false",
        "https://example.kz/a/1?page=2,      false",
        "https://example.kz:8443/a/1,        false",
        "https://news.example.kz/a/1,        false",
        "https://example.kz/A/1,             false",
        "https://example.kz/amp,             false",
        "https://m.kz/a/1,                   false"
    })
    void allSpellingsOfAnAddressAreOnePage(String address, boolean same) {
        var page = SamePage.of(CanonicalUrl.of("https://example.kz/a/1"));

        assertEquals(same, page.equals(SamePage.of(CanonicalUrl.of(address))));
    }
}
