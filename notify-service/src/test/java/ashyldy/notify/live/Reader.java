package ashyldy.notify.live;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A reader in memory, who takes what is written only as long as the wire is not full.
final class Reader implements OpenStream.Wire {
    private static final Pattern DATA = Pattern.compile("(?m)^data:(.*)$");

    private final List<String> written = new ArrayList<>();
    private int room;
    private boolean ended;

    private Reader(int room) {
        this.room = room;
    }

    static Reader quick() {
        return new Reader(Integer.MAX_VALUE);
    }

    /// Stops reading after so many writes.
    static Reader stopsAfter(int writes) {
        return new Reader(writes);
    }

    void readOn() {
        room = Integer.MAX_VALUE;
    }

    /// The data of all events, comments as they are.
    List<String> read() {
        return written.stream()
                .map(text -> {
                    var data = DATA.matcher(text);
                    return data.find() ? data.group(1) : text.strip();
                })
                .toList();
    }

    boolean hasEnded() {
        return ended;
    }

    @Override
    public Executor loop() {
        return Runnable::run;
    }

    @Override
    public boolean isFull() {
        return written.size() >= room;
    }

    @Override
    public void write(byte[] bytes) {
        written.add(new String(bytes, UTF_8));
    }

    @Override
    public void end(byte[] bytes) {
        write(bytes);
        ended = true;
    }
}
