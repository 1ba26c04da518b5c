/// Kafka records become effects, each exactly once.
///
/// A batch of records is one transaction; the inbox row of an event is written with its effect, so a
/// redelivered event changes nothing. If the batch fails, each record is tried alone: what can never be handled
/// goes to the dead letters with its reason and stops nobody, what fails because the database is away is tried
/// until it is back, and what may be either is tried a few times. [Fault] tells which is which.
package ashyldy.edge.intake;
