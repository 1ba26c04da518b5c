package ashyldy.benchmarks.live;

import java.net.InetSocketAddress;

/// A server that readers follow.
interface Side extends AutoCloseable {
    String title();

    InetSocketAddress address();

    /// What the reader of this number, from 0 up, asks for: the head of the request.
    String request(int reader);

    /// One event for each reader.
    ///
    /// @return the nanosecond from which the server could send it
    long publish();

    Process process();

    @Override
    void close();
}
