package ashyldy.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

import ashyldy.local.mail.MailPage;

/// Two people of a demo who have no key: one subscribes in a chat by buttons, one by mail. What came can be looked at
/// on
/// a page of the chat and a page of the mailbox.
final class DemoPeople {
    private final StandIns standIns;
    private final MailPage mailboxes;
    private final DemoChat aliya;
    private final DemoMailbox dana;

    /// @param folder for the mails
    DemoPeople(Path folder) throws IOException {
        standIns = new StandIns(folder);
        mailboxes = new MailPage(folder);
        aliya = new DemoChat(standIns.telegram());
        dana = new DemoMailbox(folder);
    }

    /// What the services are told.
    Map<String, String> variables() {
        return standIns.variables();
    }

    /// Returns when both will be told.
    void subscribe(URI notifications) {
        dana.ask(notifications);
        aliya.subscribe();
        dana.confirm();
    }

    /// What the outlet is about to correct is to be heard of no more; it is set right all the same.
    void mute() {
        aliya.mute();
    }

    void awaitCorrection() {
        aliya.awaitCorrection();
    }

    String summary() {
        return """
            Two people without a key, and where to see what they got:
              a chat      %s/   %s
              a mailbox   %s   %s
            """.formatted(standIns.telegram().url(), aliya.summary(), mailboxes.url(), dana.summary());
    }
}
