/// What each service does at its border, written once.
///
/// - [ashyldy.edge.key] lets only holders of the key write;
/// - [ashyldy.edge.json] reads and refuses JSON the same way everywhere;
/// - [ashyldy.edge.fresh] sends nobody what they have already;
/// - [ashyldy.edge.intake] takes Kafka records, each exactly once, and puts aside what cannot be handled;
/// - [ashyldy.edge.outbox] publishes what a transaction has decided, after it is committed;
/// - [ashyldy.edge.wake] wakes at once whoever goes on with what a transaction has decided;
/// - [ashyldy.edge.clock] tells what time it is, shifted where somebody wants to see tomorrow;
/// - [ashyldy.edge.outbound] calls addresses that users have given, and refuses the ones nobody should call;
/// - [ashyldy.edge.start] says in one line what keeps a service from starting, where its operator can mend it.
///
/// The domain of no service lives here, and no service reads another's tables.
package ashyldy.edge;
