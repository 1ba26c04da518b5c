/// Invented news for the demo: thirty short pages in three languages and the feed that names them, served on loopback.
package ashyldy.local.samples;
