/// Bytes that a stranger's server sent, read as the letters they were meant to be. What the server and the document say
/// of their encoding are hints; the text itself decides. Depends on nothing else of the service.
package ashyldy.ingest.letters;
