package ashyldy.notify.channel.mail;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import ashyldy.events.Language;
import ashyldy.local.mail.MailSink;
import ashyldy.notify.channel.EmailAddress;
import ashyldy.notify.channel.Outcome;
import ashyldy.places.Gazetteer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Letters on their way to real mail servers: ours that keeps them, and GreenMail.
class SmtpRelayTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-05-20T10:00:00Z"));

    @TempDir
    Path folder;

    private MailSink sink;

    @BeforeEach
    void listen() {
        sink = new MailSink(0, folder);
    }

    @AfterEach
    void close() {
        sink.close();
    }

    @Test
    void aLetterArrivesAsItWasWritten() throws Exception {
        var outcome = send(sink.port(), "dana@example.kz");

        assertInstanceOf(Outcome.Accepted.class, outcome, outcome.because());
        MimeMessage mail = mail("dana@example.kz");
        assertEquals("<" + SampleLetters.ID + "@ashyldy.example>", mail.getMessageID());
        assertEquals("Ashyldy <alerts@ashyldy.example>", mail.getFrom()[0].toString());
        assertEquals("dana@example.kz", mail.getAllRecipients()[0].toString());
        assertEquals(CLOCK.instant(), mail.getSentDate().toInstant());
        assertEquals(SampleLetters.told("opened-school", Language.KK).title(), mail.getSubject());
        var parts = (Multipart) mail.getContent();
        assertTrue(mail.isMimeType("multipart/alternative"));
        assertEquals(expected().plain(), text(parts, 0));
        assertEquals(expected().html(), text(parts, 1));
    }

    @Test
    void aLetterThatIsSentAgainHasTheSameId() throws Exception {
        send(sink.port(), "dana@example.kz");
        send(sink.port(), "dana@example.kz");

        List<Path> mails = MailSink.to("dana@example.kz", folder);
        assertEquals(2, mails.size());
        assertEquals(id(mails.get(0)), id(mails.get(1)));
    }

    @Test
    void theAnswerForTheRecipientDecides() {
        assertEquals(
                new Outcome.Refused("SMTP 550 5.1.1 <reply-550@example.kz> is not taken, as its name says"),
                send(sink.port(), "reply-550@example.kz"));
        assertEquals(
                new Outcome.TryLater(
                        "SMTP 450 4.1.1 <reply-450@example.kz> is not taken, as its name says", Optional.empty()),
                send(sink.port(), "reply-450@example.kz"));
    }

    @Test
    void nobodyThereIsTroubleForLater() {
        sink.close();

        assertInstanceOf(Outcome.TryLater.class, send(sink.port(), "dana@example.kz"));
    }

    @Test
    void aServerThatSaysNothingHoldsUpForTheTimeoutOnly() throws IOException {
        try (var silent = new ServerSocket(0)) {
            assertInstanceOf(Outcome.TryLater.class, send(silent.getLocalPort(), "dana@example.kz"));
        }
    }

    @Test
    void aServerWithoutEncryptionGetsNothingWhereItIsRequired() {
        var outcome = send(config(sink.port(), MailConfig.Tls.STARTTLS, null), "dana@example.kz");

        assertInstanceOf(Outcome.TryLater.class, outcome);
        assertTrue(outcome.because().contains("STARTTLS"), outcome.because());
        assertEquals(List.of(), MailSink.to("dana@example.kz", folder));
    }

    @Test
    void aWrongPasswordSwitchesNobodyOff() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            server.setUser("dana@example.kz", "dana", "right");
            server.getUserManager().setAuthRequired(true);
            int port = server.getSmtp().getPort();

            assertInstanceOf(
                    Outcome.TryLater.class, send(config(port, MailConfig.Tls.NONE, "wrong"), "dana@example.kz"));
            assertInstanceOf(
                    Outcome.Accepted.class, send(config(port, MailConfig.Tls.NONE, "right"), "dana@example.kz"));
            assertEquals(1, server.getReceivedMessages().length);
        } finally {
            server.stop();
        }
    }

    @Test
    void aServerWithoutASenderIsAMistakeThatIsNamed() {
        var bad = assertThrows(
                MailSender.BadSetting.class,
                () -> MailSender.of(
                        new SampleMailConfig(25, MailConfig.Tls.NONE, Optional.empty(), Optional.empty()),
                        Gazetteer.kazakhstan(),
                        CLOCK));
        assertTrue(bad.getMessage().startsWith("ASHYLDY_MAIL_FROM"), bad.getMessage());
    }

    private static Outcome send(int port, String to) {
        return send(config(port, MailConfig.Tls.NONE, null), to);
    }

    private static Outcome send(MailConfig config, String to) {
        return MailSender.of(config, Gazetteer.kazakhstan(), CLOCK)
                .send(SampleLetters.message(Language.KK, "opened-school"), EmailAddress.of(to));
    }

    private static MailConfig config(int port, MailConfig.Tls tls, String password) {
        return new SampleMailConfig(port, tls, Optional.ofNullable(password), Optional.of("alerts@ashyldy.example"));
    }

    private static Letter expected() {
        return new LetterWriter(Gazetteer.kazakhstan(), "ashyldy.example")
                .write(
                        SampleLetters.message(Language.KK, "opened-school"),
                        EmailAddress.of("dana@example.kz"),
                        CLOCK.instant());
    }

    private MimeMessage mail(String to) throws IOException, MessagingException {
        return read(MailSink.to(to, folder).getFirst());
    }

    private static String id(Path file) throws IOException, MessagingException {
        return read(file).getMessageID();
    }

    private static MimeMessage read(Path file) throws IOException, MessagingException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new MimeMessage((Session) null, bytes);
        }
    }

    private static String text(Multipart parts, int number) throws IOException, MessagingException {
        return parts.getBodyPart(number).getContent().toString().replace("\r\n", "\n");
    }

    private record SampleMailConfig(int port, Tls tls, Optional<String> password, Optional<String> from)
            implements MailConfig {
        @Override
        public Optional<String> host() {
            return Optional.of("127.0.0.1");
        }

        @Override
        public Optional<String> user() {
            return password.map(any -> "dana");
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(2);
        }
    }
}
