package ashyldy.notify.page;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SameSiteTest {
    @ParameterizedTest(name = "Sec-Fetch-Site {0}, Origin {1}: {2}")
    @CsvSource({
        "same-origin, null,                     true",
        "none,        ,                         true",
        "same-origin, https://evil.example,     true",
        "cross-site,  null,                     false",
        "same-site,   https://a.example,        false",
        "cross-site,  https://notify.example,   false",
        ",            https://notify.example,   true",
        ",            https://NOTIFY.example,   true",
        ",            https://evil.example,     false",
        ",            https://notify.example.evil.example, false",
        ",            not a url,                false",
        ",            null,                     true",
        ",            ,                         true"
    })
    void aFormIsOurs(String fetchSite, String origin, boolean ours) {
        var asked = new SameSite(
                Optional.ofNullable(fetchSite), Optional.ofNullable(origin), Optional.of("notify.example"));

        assertEquals(ours, asked.holds());
    }
}
