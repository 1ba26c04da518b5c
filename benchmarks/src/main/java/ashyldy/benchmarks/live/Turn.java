package ashyldy.benchmarks.live;

/// What one crowd has seen of one server.
///
/// @param followed seconds until all were answered
/// @param heap bytes a reader on the server's heap
/// @param resident bytes of the server in all
record Turn(double followed, long heap, long resident, Pace pace) {
    /// @param events that are measured, after as many that are not
    /// @throws IllegalStateException where an event was lost or came twice
    static Turn of(Side side, int readers, int events) {
        Memory before = Memory.of(side.process());
        try (var crowd = new Crowd(side, readers)) {
            long start = System.nanoTime();
            crowd.follow();
            double followed = (System.nanoTime() - start) / 1e9;
            Memory after = Memory.of(side.process());
            Pace.of(side, crowd, events);
            Pace pace = Pace.of(side, crowd, events);
            if (!crowd.allHaveHad(2 * events)) {
                throw new IllegalStateException("%s: not every reader got every event once".formatted(side.title()));
            }
            return new Turn(followed, (after.heap() - before.heap()) / readers, after.resident(), pace);
        }
    }
}
