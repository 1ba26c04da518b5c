/// The embedded default: a real PostgreSQL and a real Kafka broker as child processes, for those who have no
/// Docker and no servers, and for the tests.
///
/// [ashyldy.local.SharedStack] gives tests one of each for as long as their JVM lives.
package ashyldy.local;
