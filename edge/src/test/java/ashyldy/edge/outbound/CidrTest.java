package ashyldy.edge.outbound;

import java.net.InetAddress;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class CidrTest {
    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource(textBlock = """
            10.0.0.0/8,     10.255.255.255, true
            10.0.0.0/8,     11.0.0.0,       false
            172.16.0.0/12,  172.31.255.255, true
            172.16.0.0/12,  172.32.0.0,     false
            192.0.2.1,      192.0.2.1,      true
            192.0.2.1,      192.0.2.2,      false
            0.0.0.0/0,      8.8.8.8,        true
            fc00::/7,       fdff::1,        true
            fc00::/7,       fe00::1,        false
            fc00::/7,       10.0.0.1,       false
            """)
    void knowsItsAddresses(String block, String address, boolean inside) {
        assertEquals(inside, Cidr.of(block).contains(InetAddress.ofLiteral(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/8/8", "ten/8", "10.0.0.0/eight", "name.example/8"})
    void refusesWhatIsNoBlock(String text) {
        assertThrows(IllegalArgumentException.class, () -> Cidr.of(text));
    }
}
