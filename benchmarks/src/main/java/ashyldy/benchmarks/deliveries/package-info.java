/// Whether every message reaches its receiver once while receivers misbehave and processes die.
///
/// The packaged services run as `./ashyldy up` runs them. Invented openings are handed in at an even pace, every one
/// of which concerns every subscriber, and a subscriber is a webhook at a receiver inside this JVM. A part of the
/// receivers fails, hangs or resets the line, by a seed; notify-service and PostgreSQL are ended with kill -9 in turn.
/// What was accepted, and how often, is counted where it counts: at the receiver.
package ashyldy.benchmarks.deliveries;
