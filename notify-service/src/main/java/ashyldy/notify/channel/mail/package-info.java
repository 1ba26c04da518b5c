/// Mail: [LetterWriter] makes a [Letter] of a message, [SmtpRelay] hands it to the operator's mail server, whose answer
/// [SmtpVerdict] understands.
///
/// A letter's `Message-ID` is made of the delivery's id, so that a letter sent twice, after a crash between the
/// server's
/// answer and our note of it, is known for the same by whatever reads it.
package ashyldy.notify.channel.mail;
