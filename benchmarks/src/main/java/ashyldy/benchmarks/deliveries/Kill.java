package ashyldy.benchmarks.deliveries;

import java.time.Instant;

/// A process was ended with kill -9.
///
/// @param back when notify-service was ready again, with its database
record Kill(String part, Instant at, Instant back) {}
