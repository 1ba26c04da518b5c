package ashyldy.notify.mailing;

import java.net.URI;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

import ashyldy.notify.channel.Outcome;
import ashyldy.notify.channel.mail.Invitation;
import ashyldy.notify.channel.mail.MailSender;
import ashyldy.notify.follower.FollowerSecret;
import ashyldy.notify.subscription.MailWish;
import ashyldy.notify.subscription.MailWishes;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Asks whoever reads a mailbox whether they want what was asked for in their name.
@ApplicationScoped
class InvitationWorker {
    private static final int MOST_AT_ONCE = 20;

    private final StoredInvitations invitations;
    private final MailWishes wishes;
    private final MailSender mails;
    private final MeterRegistry meters;

    @ConfigProperty(name = "ashyldy.notify-url")
    URI here;

    private final RandomGenerator random = new SecureRandom();

    InvitationWorker(StoredInvitations invitations, MailWishes wishes, MailSender mails, MeterRegistry meters) {
        this.invitations = invitations;
        this.wishes = wishes;
        this.mails = mails;
        this.meters = meters;
    }

    @Scheduled(every = "${ashyldy.mail.confirm.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendDue() {
        if (mails.isOn()) {
            invitations.claim(MOST_AT_ONCE).forEach(this::send);
        }
    }

    @Scheduled(every = "1h")
    void forgetOld() {
        invitations.forgetOld();
    }

    /// A mailbox that refuses is not asked again; nobody is told, or anybody could find out which mailboxes exist.
    private void send(StoredInvitations.Due due) {
        MailWish wish = wishes.read(due.request());
        FollowerSecret link = FollowerSecret.fresh(random);
        invitations.open(due.id(), link);
        URI page = URI.create(here + "/confirm/" + link.text());
        Outcome outcome =
                mails.send(new Invitation(due.id().toString(), wish.language(), wish.places(), page), wish.mailbox());
        switch (outcome) {
            case Outcome.Accepted accepted -> invitations.settled(due.id());
            case Outcome.Refused refused -> invitations.settled(due.id());
            case Outcome.TryLater later -> notSent(due, outcome);
            case Outcome.Later later -> notSent(due, outcome);
            case Outcome.Moved moved -> notSent(due, outcome);
        }
        meters.counter("ashyldy.mail.invitations", "outcome", code(outcome)).increment();
    }

    private static String code(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted accepted -> "accepted";
            case Outcome.Refused refused -> "refused";
            case Outcome.TryLater later -> "try_later";
            case Outcome.Later later -> "try_later";
            case Outcome.Moved moved -> "try_later";
        };
    }

    private static void notSent(StoredInvitations.Due due, Outcome outcome) {
        Log.infof("invitation %s was not sent and is tried again: %s", due.id(), outcome.because());
    }
}
