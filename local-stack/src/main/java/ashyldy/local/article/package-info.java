/// Articles on their way to ingest-service: found in files, folders and pages, sent in batches, answered with a
/// summary.
package ashyldy.local.article;
