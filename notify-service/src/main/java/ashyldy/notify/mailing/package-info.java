/// Who may be written to by mail. Anybody may ask for mails to a mailbox, and whoever reads there is asked first:
///
/// - [StoredInvitations] keeps what was asked for, within limits, until it is agreed to or two days old;
/// - [InvitationWorker] sends the question, with a link;
/// - [ConfirmResource] shows a button behind that link, because programs that look at links in mails press none, and
///   makes the subscription when it is pressed.
///
/// The answer to whoever asks is always the same: it tells nobody which mailboxes are known, or exist.
package ashyldy.notify.mailing;
