/// How long an opening takes from the article to its subscriber.
///
/// The packaged services run as `./ashyldy up` runs them, on data and ports of their own. Invented openings, none of
/// which
/// is another's, are handed in at an even pace, whether or not the ones before have arrived, and one subscriber follows
/// the
/// stream. The hops between are asked for when all is over, so that nobody who measures is in the way: of Kafka, which
/// notes when a record was sent, and of the table of alerts. All run on one machine, so their clocks are one.
package ashyldy.benchmarks.road;
