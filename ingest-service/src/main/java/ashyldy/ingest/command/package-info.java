/// What ingest-service does on a command line, without a database, a broker or a server: `./ashyldy evaluate`,
/// `./ashyldy preview` and `./ashyldy suggest`. Reading needs nothing but the article.
package ashyldy.ingest.command;
