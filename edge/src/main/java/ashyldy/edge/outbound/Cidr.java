package ashyldy.edge.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/// A block of addresses such as `10.0.0.0/8` or `fc00::/7`.
record Cidr(byte[] network, int prefix) {
    /// @throws IllegalArgumentException if the text is no address block
    static Cidr of(String text) {
        var parts = text.strip().split("/");
        try {
            var network = InetAddress.ofLiteral(parts[0]).getAddress();
            var prefix = parts.length == 1 ? network.length * 8 : Integer.parseInt(parts[1]);
            if (parts.length > 2 || prefix < 0 || prefix > network.length * 8) {
                throw new IllegalArgumentException("not an address block: " + text);
            }
            return new Cidr(network, prefix);
        } catch (NumberFormatException unreadable) {
            throw new IllegalArgumentException("not an address block: " + text, unreadable);
        }
    }

    boolean contains(byte[] address) {
        if (address.length != network.length) {
            return false;
        }
        var whole = prefix / 8;
        var rest = prefix % 8;
        var mask = (0xff << (8 - rest)) & 0xff;
        return Arrays.equals(address, 0, whole, network, 0, whole)
                && (rest == 0 || (address[whole] & mask) == (network[whole] & mask));
    }

    boolean contains(InetAddress address) {
        return contains(address.getAddress());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cidr that && prefix == that.prefix && Arrays.equals(network, that.network);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(network) * 31 + prefix;
    }

    @Override
    public String toString() {
        try {
            return InetAddress.getByAddress(network).getHostAddress() + "/" + prefix;
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
