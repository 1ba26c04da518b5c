package ashyldy.notify.channel.mail;

import java.util.Optional;
import java.util.regex.Pattern;

import ashyldy.notify.channel.Outcome;

/// What the answer of a mail server means for the address.
///
/// Only a lasting refusal of the recipient switches an address off. A refusal of the sender, of the mail or of us is
/// trouble of the operator's, and would otherwise switch off everybody.
final class SmtpVerdict {
    /// The mailbox is full: its owner may still be there.
    private static final Pattern FULL = Pattern.compile("552\\b.*|\\d{3}[ -]5\\.2\\.2\\b.*", Pattern.DOTALL);

    /// Rules and permissions of the server (RFC 3463), or a login that it wants first.
    private static final Pattern OURS = Pattern.compile("5\\d\\d[ -]5\\.7\\.\\d+\\b.*|530\\b.*", Pattern.DOTALL);

    private static final int LONGEST = 300;

    private SmtpVerdict() {}

    /// To which command the server has answered.
    enum Command {
        RECIPIENT,
        OTHER
    }

    /// @param reply that is no success, beginning with its three digits
    static Outcome of(Command command, String reply) {
        String because = "SMTP " + OneLine.of(reply, LONGEST);
        boolean forEver = command == Command.RECIPIENT
                && reply.startsWith("5")
                && !FULL.matcher(reply).matches()
                && !OURS.matcher(reply).matches();
        return forEver ? new Outcome.Refused(because) : later(because);
    }

    static Outcome accepted(String reply) {
        return new Outcome.Accepted("SMTP " + OneLine.of(reply, LONGEST));
    }

    /// No answer, or none that can be understood.
    static Outcome trouble(String what) {
        return later("the mail server: " + OneLine.of(what, LONGEST));
    }

    private static Outcome later(String because) {
        return new Outcome.TryLater(because, Optional.empty());
    }
}
