/// The same alerts for readers who come and fetch: pages of JSON, a stream, feeds.
///
/// Nothing here is a delivery: what a reader has seen is the reader's cursor, the number of the last alert of the
/// subscription. A stream is fed from the table, so it goes on at any copy of the service and after any restart, and
/// whoever reads slowly waits there and not in memory.
package ashyldy.notify.live;
