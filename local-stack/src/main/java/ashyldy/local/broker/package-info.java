/// A Kafka broker (KRaft, one node) in a process of its own, and the list of topics.
///
/// Only [ashyldy.local.broker.BrokerProcess] touches the broker's classes, which are Scala internals: their jars stand
/// in `target/broker` and are on the class path of that process alone.
package ashyldy.local.broker;
