package ashyldy.notify.channel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class EmailAddressTest {
    private static final Path CASES = Path.of("src/test/resources/cases/email-addresses.txt");

    @TestFactory
    Stream<DynamicTest> isUnderstoodOrRefusedWithTheReason() throws IOException {
        return Files.readAllLines(CASES).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    String[] parts = line.split("\\|", -1);
                    check(written(parts[0]), parts[1].strip(), parts[2].strip());
                }));
    }

    @Test
    void isAtMost254CharactersLong() {
        String long253 = "dana@" + "abcdefghij.".repeat(22) + "abc.kz";
        assertEquals(253, long253.length());

        assertEquals(long253, EmailAddress.of(long253).toString());
        assertThrows(IllegalArgumentException.class, () -> EmailAddress.of("ab" + long253));
    }

    @Test
    void isShownToOthersOnlyInPart() {
        assertEquals("d…@example.kz", EmailAddress.of("dana@example.kz").shown());
    }

    private static void check(String written, String address, String refusal) {
        if (refusal.isEmpty()) {
            assertEquals(address, EmailAddress.of(written).toString());
        } else {
            var refused = assertThrows(IllegalArgumentException.class, () -> EmailAddress.of(written));
            assertTrue(refused.getMessage().contains(refusal), refused.getMessage());
        }
    }

    private static String written(String text) {
        return text.replace("␊", "\n").replace("\\u202e", "\u202e").replace("\\u200b", "\u200b");
    }
}
