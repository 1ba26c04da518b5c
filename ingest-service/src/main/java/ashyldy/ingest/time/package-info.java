/// When something says it was printed, as strangers write it: in three languages, in the order of their country,
/// slightly
/// wrong. The words are data (`months.txt`, `zones.txt`). Depends on nothing else of the service.
package ashyldy.ingest.time;
