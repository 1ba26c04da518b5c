package ashyldy.notify.live;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The bytes of server-sent events.
final class EventText {
    static final byte[] FOLLOWING = comment("following");
    static final byte[] STILL_HERE = comment("still here");

    private EventText() {}

    /// @param data one line
    static byte[] event(String id, String name, String data) {
        return ("id:" + id + "\nevent:" + name + "\ndata:" + data + "\n\n").getBytes(UTF_8);
    }

    /// Without an id, so that a reader who comes back goes on from the last alert.
    ///
    /// @param data one line
    static byte[] event(String name, String data) {
        return ("event:" + name + "\ndata:" + data + "\n\n").getBytes(UTF_8);
    }

    private static byte[] comment(String text) {
        return (":" + text + "\n\n").getBytes(UTF_8);
    }
}
