/// A mail server that keeps what it is given and delivers nothing, for tests and for looking at what would be sent, and
/// the page on which a person looks.
package ashyldy.local.mail;
