/// The durable queue of what has still to be sent: a table, claimed with `for update skip locked`.
///
/// A worker claims a delivery for some seconds, and again while it sends, outside any transaction, and notes the
/// outcome. If it dies in between, the claim runs out and another sends again under the same id, by which the receiver
/// knows it.
/// [Delivery] is the state machine, [RetrySchedule] the patience.
package ashyldy.notify.delivery;
