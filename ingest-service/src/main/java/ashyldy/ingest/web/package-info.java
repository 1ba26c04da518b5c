/// The polite way to strangers' servers: one request at a time to each, with the rest that its `robots.txt` asks for,
/// nothing that it forbids, and nothing before the time that it has named. [Web] asks, [Host] is one server's turn,
/// [Robots] what it allows.
package ashyldy.ingest.web;
