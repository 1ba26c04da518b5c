package ashyldy.notify.bounce;

import java.util.Optional;

import ashyldy.notify.delivery.StoredRecords;
import ashyldy.notify.follower.StoredFollowers;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;

/// Switches off whoever cannot be reached by mail any more.
@ApplicationScoped
class BounceWorker {
    private final Optional<MailboxPoller> mailbox;
    private final BounceConfig config;
    private final StoredRecords records;
    private final StoredFollowers followers;
    private final MeterRegistry meters;

    BounceWorker(BounceConfig config, StoredRecords records, StoredFollowers followers, MeterRegistry meters) {
        this.mailbox = config.host().map(host -> new MailboxPoller(config));
        this.config = config;
        this.records = records;
        this.followers = followers;
        this.meters = meters;
    }

    /// Twice is harmless: another copy of the service may read the same report.
    @Scheduled(every = "${ashyldy.mail.bounces.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookForBounces() {
        if (mailbox.isEmpty()) {
            return;
        }
        try {
            mailbox.get().poll(this::switchOff);
        } catch (MessagingException trouble) {
            Log.warnf(
                    "the mailbox of bounces at %s cannot be read and is tried again: %s",
                    config.host().orElseThrow(), trouble.getMessage());
        }
    }

    void switchOff(Bounce bounce) {
        records.mailedTo(bounce.delivery()).ifPresent(follower -> {
            followers.disable(follower, bounce.because());
            meters.counter("ashyldy.mail.bounces").increment();
        });
    }
}
