package ashyldy.notify.bounce;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/// What comes back to a real IMAP mailbox.
class MailboxPollerTest {
    private static final Path BOUNCES = Path.of("src/test/resources/bounces");
    private static final UUID DELIVERY = UUID.fromString("0190c0de-0000-7000-8000-000000000001");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final List<Bounce> found = new ArrayList<>();
    private GreenMailUser mailbox;

    @BeforeEach
    void open() {
        server.start();
        mailbox = server.setUser("alerts@ashyldy.example", "alerts", "secret");
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone", "headers-only", "two-recipients"})
    void aMailThatCannotBeDeliveredIsABounce(String name) throws Exception {
        deliver(name);

        poll("secret");

        assertEquals(
                List.of(new Bounce(
                        DELIVERY,
                        "the mail came back: 5.1.1 550 5.1.1 <dana@example.kz>: Recipient address rejected: User"
                                + " unknown")),
                found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delayed",
                "delivered",
                "full",
                "our-reputation",
                "not-ours",
                "confirmation",
                "id-in-the-body-only",
                "without-status",
                "plain-words",
                "cut-off"
            })
    void anythingElseIsNone(String name) throws Exception {
        deliver(name);

        poll("secret");

        assertEquals(List.of(), found);
    }

    @Test
    void whatWasReadIsNotReadAgainAndNothingHoldsUpWhatComesBehindIt() throws Exception {
        deliver("cut-off");
        deliver("plain-words");
        deliver("gone");

        poll("secret");
        poll("secret");

        assertEquals(1, found.size());
    }

    @Test
    void whatCouldNotBeNotedIsReadAgain() throws Exception {
        deliver("gone");

        assertThrows(
                IllegalStateException.class,
                () -> new MailboxPoller(config("secret")).poll(bounce -> {
                    throw new IllegalStateException("the database blinks");
                }));
        poll("secret");

        assertEquals(1, found.size());
    }

    @Test
    void aWrongPasswordIsSaid() {
        assertThrows(MessagingException.class, () -> poll("wrong"));
    }

    private void poll(String password) throws MessagingException {
        new MailboxPoller(config(password)).poll(found::add);
    }

    private void deliver(String name) throws IOException, MessagingException {
        byte[] mail = Files.readString(BOUNCES.resolve(name + ".eml"))
                .replace("\n", "\r\n")
                .getBytes();
        ImapHostManager folders = server.getManagers().getImapHostManager();
        try {
            folders.getInbox(mailbox).store(new MimeMessage((Session) null, new ByteArrayInputStream(mail)));
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private BounceConfig config(String password) {
        return new SampleBounceConfig(server.getImap().getPort(), Optional.of(password));
    }

    private record SampleBounceConfig(int port, Optional<String> password) implements BounceConfig {
        @Override
        public Optional<String> host() {
            return Optional.of("127.0.0.1");
        }

        @Override
        public Optional<String> user() {
            return Optional.of("alerts");
        }

        @Override
        public boolean tls() {
            return false;
        }

        @Override
        public String folder() {
            return "INBOX";
        }

        @Override
        public Duration every() {
            return Duration.ofMinutes(1);
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(5);
        }
    }
}
