package ashyldy.edge.visitor;

import java.net.InetAddress;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class NetworkTest {
    @ParameterizedTest(name = "{0} is of {1}")
    @CsvSource({
        "198.51.100.7,            198.51.100.0/24",
        "198.51.100.255,          198.51.100.0/24",
        "::ffff:198.51.100.7,     198.51.100.0/24",
        "127.0.0.1,               127.0.0.0/24",
        "2001:db8:1:2:3:4:5:6,    2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:2::,          2001:db8:1:2:0:0:0:0/64",
        "::1,                     0:0:0:0:0:0:0:0/64"
    })
    void neighboursAreOneVisitor(String address, String network) {
        assertEquals(network, Network.of(InetAddress.ofLiteral(address)).text());
    }
}
