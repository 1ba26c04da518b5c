/// Mails that come back: a mail server often takes a mail and finds out later that there is no such mailbox. It then
/// writes a report (RFC 3464) to where the mail came from.
///
/// [MailboxPoller] fetches what has come there, [Bounce] understands it, [BounceWorker] switches the follower off. Only
/// a
/// report that names the `Message-ID` of a delivery counts: anybody can write to the mailbox, and nobody but the
/// follower's own server knows that id.
package ashyldy.notify.bounce;
