package ashyldy.notify.mailing;

import ashyldy.edge.visitor.Visitors;
import ashyldy.notify.caller.StoredLimits;
import ashyldy.notify.caller.TooMany;
import ashyldy.notify.channel.EmailAddress;
import ashyldy.notify.subscription.MailWishes;
import ashyldy.notify.subscription.SubscriptionRequest;

/// Lets anybody ask for mails to a mailbox: whoever reads there decides.
public final class Asking {
    private final MailWishes wishes;
    private final StoredInvitations invitations;
    private final StoredLimits limits;
    private final Visitors visitors;

    public Asking(MailWishes wishes, StoredInvitations invitations, StoredLimits limits, Visitors visitors) {
        this.wishes = wishes;
        this.invitations = invitations;
        this.limits = limits;
        this.visitors = visitors;
    }

    /// What is answered, whether the mailbox is known, exists, has been asked enough, or not.
    public record Asked(String state, String email, String next) {}

    /// @throws TooMany for a network that asks too often
    public Asked ask(SubscriptionRequest request) {
        EmailAddress mailbox = wishes.check(request);
        limits.knock(visitors.network());
        invitations.ask(mailbox, wishes.write(request));
        return new Asked(
                "unconfirmed",
                mailbox.shown(),
                "Whoever reads this mailbox gets a mail with a link, and nothing else before it is followed and agreed to.");
    }
}
