/// State and event are one commit: the event is a row of the same transaction, and a relay sends it afterwards.
///
/// A crash between sending and deleting sends again; the reader's inbox absorbs it. One relay works at a time
/// (advisory lock), in the order of the rows, so that the events of one key keep their order as long as the
/// transactions that write them are serialised by the service.
package ashyldy.edge.outbox;
