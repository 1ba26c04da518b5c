package ashyldy.edge.visitor;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Objects;

/// Whom limits take for one visitor: the /24 of an IPv4 address, the /64 of an IPv6 address, which is what one
/// household
/// or one server gets.
///
/// @param text as `198.51.100.0/24`
public record Network(String text) {
    private static final int IPV4_KEPT = 3;
    private static final int IPV6_KEPT = 8;

    public Network {
        Objects.requireNonNull(text, "text");
    }

    public static Network of(InetAddress address) {
        byte[] bytes = address.getAddress();
        int kept = bytes.length == 4 ? IPV4_KEPT : IPV6_KEPT;
        Arrays.fill(bytes, kept, bytes.length, (byte) 0);
        try {
            return new Network(InetAddress.getByAddress(bytes).getHostAddress() + "/" + kept * Byte.SIZE);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("an address has 4 or 16 bytes: " + bytes.length, impossible);
        }
    }
}
