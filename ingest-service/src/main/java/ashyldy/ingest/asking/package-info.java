/// Asks a language model to point, never in the way of the grammar: what waits for it is kept, its answer makes a
/// revision, and an endpoint that is away or slow changes nothing.
package ashyldy.ingest.asking;
