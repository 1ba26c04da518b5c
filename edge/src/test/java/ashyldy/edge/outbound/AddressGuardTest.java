package ashyldy.edge.outbound;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AddressGuardTest {
    private static final Map<String, List<String>> NAMES = Map.of(
            "public.example", List.of("93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"),
            "localhost", List.of("127.0.0.1", "::1"),
            "mixed.example", List.of("93.184.215.14", "10.0.0.1"),
            "mapped.example", List.of("::127.0.0.1"),
            "nat64.example", List.of("64:ff9b::7f00:1"),
            "sixtofour.example", List.of("2002:7f00:1::"),
            "unique-local.example", List.of("fc00::1"),
            "link-local.example", List.of("fe80::1"),
            "site-local.example", List.of("fec0::1"));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvFileSource(resources = "/cases/addresses.txt", delimiterString = "|")
    void callsOnlyWhatIsPublic(String address, String expected) {
        var guard = new AddressGuard(List.of(), AddressGuardTest::lookUp);
        var uri = URI.create(address);
        if (expected.equals("fine")) {
            assertDoesNotThrow(() -> guard.check(uri));
        } else {
            var refused = assertThrows(OutboundRefused.class, () -> guard.check(uri));
            assertTrue(refused.getMessage().contains(expected), refused::getMessage);
        }
    }

    @Test
    void anAllowedBlockMayBeCalledOnAnyPort() throws Exception {
        var guard = new AddressGuard(List.of("127.0.0.0/8"), AddressGuardTest::lookUp);

        var address = guard.check(URI.create("http://127.0.0.1:40123/feed.xml"));

        assertEquals("127.0.0.1", address.getHostAddress());
    }

    @Test
    void allowingOneBlockOpensNoOther() {
        var guard = new AddressGuard(List.of("127.0.0.0/8"), AddressGuardTest::lookUp);

        assertThrows(OutboundRefused.class, () -> guard.check(URI.create("http://10.0.0.1/")));
    }

    @Test
    void aNameIsLookedUpOnce() throws Exception {
        var answers = Stream.of("93.184.215.14", "127.0.0.1").iterator();
        var guard = new AddressGuard(List.of(), name -> new InetAddress[] {InetAddress.ofLiteral(answers.next())});

        var address = guard.check(URI.create("http://rebinding.example/"));

        assertEquals("93.184.215.14", address.getHostAddress());
    }

    private static InetAddress[] lookUp(String name) throws UnknownHostException {
        var found = NAMES.getOrDefault(name, List.of(name));
        return found.stream().map(InetAddress::ofLiteral).toArray(InetAddress[]::new);
    }
}
