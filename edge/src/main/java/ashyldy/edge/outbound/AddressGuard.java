package ashyldy.edge.outbound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Decides whether an address may be called, and to which of its answers the connection goes.
public final class AddressGuard {
    private static final Set<Integer> PORTS = Set.of(80, 443, 8080, 8443);
    private static final Pattern QUAD = Pattern.compile("(\\d{1,3}\\.){3}\\d{1,3}");
    private static final Pattern CANONICAL_QUAD =
            Pattern.compile("((0|[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-5])(\\.(?!$)|$)){4}");
    private static final Pattern NAME =
            Pattern.compile("([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?\\.)*[a-z]([a-z0-9-]*[a-z0-9])?");

    private final List<Cidr> forbidden;
    private final List<Cidr> allowed;
    private final NameLookup names;

    /// How a name becomes addresses; the system's resolver outside the tests.
    @FunctionalInterface
    public interface NameLookup {
        InetAddress[] all(String name) throws UnknownHostException;
    }

    /// @param allowPrivate address blocks that may be called although they are forbidden to everybody else
    public AddressGuard(List<String> allowPrivate, NameLookup names) {
        this.forbidden = forbiddenAddresses();
        this.allowed = allowPrivate.stream().map(Cidr::of).toList();
        this.names = names;
    }

    /// The address to connect to.
    ///
    /// @throws OutboundRefused if the address may not be called
    /// @throws UnknownHostException if the name has no address
    public InetAddress check(URI uri) throws UnknownHostException {
        var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        refuseUnless(scheme.equals("http") || scheme.equals("https"), "only http and https addresses are called");
        refuseUnless(uri.getHost() != null && !uri.getHost().startsWith("["), "the address needs a host name");
        refuseUnless(uri.getRawUserInfo() == null, "a user name in an address is not accepted");
        var addresses = names.all(plain(uri.getHost()));
        refuseUnless(addresses.length > 0, "the host has no address");
        Stream.of(addresses).forEach(this::check);
        var inside = Stream.of(addresses).anyMatch(this::isAllowed);
        refuseUnless(inside || PORTS.contains(port(uri)), "only the ports 80, 443, 8080 and 8443 are called");
        return addresses[0];
    }

    static int port(URI uri) {
        if (uri.getPort() > 0) {
            return uri.getPort();
        }
        return uri.getScheme().equalsIgnoreCase("https") ? 443 : 80;
    }

    private void check(InetAddress address) {
        refuseUnless(
                isAllowed(address) || forbidden.stream().noneMatch(block -> block.contains(address)),
                "the host leads to an address that is not public");
    }

    private boolean isAllowed(InetAddress address) {
        return allowed.stream().anyMatch(block -> block.contains(address));
    }

    /// Numbers in any other notation than a canonical dotted quad are read differently by different programs.
    private static String plain(String host) {
        var name = host.toLowerCase(Locale.ROOT);
        var plain = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        var readable = QUAD.matcher(plain).matches()
                ? CANONICAL_QUAD.matcher(plain).matches()
                : NAME.matcher(plain).matches();
        refuseUnless(readable, "the host is neither a name nor a plain IPv4 address");
        return plain;
    }

    private static void refuseUnless(boolean fine, String why) {
        if (!fine) {
            throw new OutboundRefused(why);
        }
    }

    private static List<Cidr> forbiddenAddresses() {
        try (var file = AddressGuard.class.getResourceAsStream("forbidden-addresses.txt")) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Cidr::of)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
