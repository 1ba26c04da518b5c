package ashyldy.notify.mailing;

import java.time.Duration;

import ashyldy.edge.visitor.Visitors;
import ashyldy.notify.channel.EmailAddress;
import ashyldy.notify.subscription.MailWishes;
import ashyldy.notify.subscription.SubscriptionRequest;
import io.quarkiverse.resteasy.problem.HttpProblem;

/// Lets anybody ask for mails to a mailbox: whoever reads there decides.
public final class Asking {
    private final MailWishes wishes;
    private final StoredInvitations invitations;
    private final Visitors visitors;

    public Asking(MailWishes wishes, StoredInvitations invitations, Visitors visitors) {
        this.wishes = wishes;
        this.invitations = invitations;
        this.visitors = visitors;
    }

    /// What is answered, whether the mailbox is known, exists, has been asked enough, or not.
    public record Asked(String state, String email, String next) {}

    /// @throws HttpProblem 429 for a network that asks too often
    public Asked ask(SubscriptionRequest request) {
        EmailAddress mailbox = wishes.check(request);
        invitations
                .ask(mailbox, wishes.write(request), visitors.network())
                .ifPresent(Asking::refuse);
        return new Asked(
                "unconfirmed",
                mailbox.shown(),
                "Whoever reads this mailbox gets a mail with a link, and nothing else before it is followed and agreed to.");
    }

    private static void refuse(Duration wait) {
        throw HttpProblem.builder()
                .withStatus(429)
                .withTitle("Too many")
                .withDetail("From your network too many mailboxes were asked within an hour. The operator's key is not"
                        + " limited.")
                .withHeader("Retry-After", Math.max(1, wait.toSeconds() + 1))
                .build();
    }
}
