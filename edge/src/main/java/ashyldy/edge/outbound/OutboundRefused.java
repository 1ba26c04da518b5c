package ashyldy.edge.outbound;

/// This address is not called; the message says why, in words for whoever gave the address.
public final class OutboundRefused extends RuntimeException {
    public OutboundRefused(String why) {
        super(why);
    }
}
