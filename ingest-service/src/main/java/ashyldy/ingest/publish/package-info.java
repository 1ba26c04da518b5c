/// What was read leaves the service here, as one event a revision of an article.
package ashyldy.ingest.publish;
