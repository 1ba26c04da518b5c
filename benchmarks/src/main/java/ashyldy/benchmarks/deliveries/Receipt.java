package ashyldy.benchmarks.deliveries;

import java.time.Instant;

/// A message that an endpoint has taken and answered with 2xx.
///
/// @param message its `webhook-id`
/// @param event the event of the registry that it tells of
/// @param raised when the registry told of it
record Receipt(int endpoint, Temper temper, String message, String event, Instant raised, Instant at) {}
