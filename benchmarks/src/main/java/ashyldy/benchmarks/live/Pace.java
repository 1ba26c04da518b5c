package ashyldy.benchmarks.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How fast events came to a crowd.
///
/// @param aSecond events that were received, each reader counted
/// @param work microseconds of the server's processor time for each of them
/// @param took nanoseconds from an event's publishing until a reader had it, the soonest first
record Pace(double aSecond, double work, long[] took) {
    /// One event after the other, each when everybody has the last one.
    static Pace of(Side side, Crowd crowd, int events) {
        Duration worked = worked(side.process());
        List<long[]> took = new ArrayList<>();
        long waited = 0;
        for (int event = 0; event < events; event++) {
            long[] each = crowd.hear();
            waited += each[each.length - 1];
            took.add(each);
        }
        long[] sorted = took.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        double work = worked(side.process()).minus(worked).toNanos() / 1e3;
        return new Pace(sorted.length / (waited / 1e9), work / sorted.length, sorted);
    }

    /// In milliseconds, the nearest rank.
    double percentile(int percent) {
        return took[(took.length * percent + 99) / 100 - 1] / 1e6;
    }

    private static Duration worked(Process process) {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
