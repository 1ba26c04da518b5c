/// What was read before is read again, after the reader has learned something: all kept articles, in the background,
/// and nobody is alerted.
package ashyldy.ingest.reread;
