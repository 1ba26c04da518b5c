package ashyldy.notify.channel.mail;

import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import ashyldy.notify.channel.EmailAddress;
import ashyldy.notify.channel.Outcome;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Hands letters to the operator's mail server, one connection each.
public final class SmtpRelay {
    private static final String NAME = "Ashyldy";

    private final MailConfig config;
    private final EmailAddress from;
    private final Session session;

    /// @param config with a host
    public SmtpRelay(MailConfig config, EmailAddress from) {
        this.config = config;
        this.from = from;
        this.session = Session.getInstance(properties());
    }

    Outcome hand(Letter letter) {
        SMTPTransport transport = null;
        try {
            transport = (SMTPTransport) session.getTransport("smtp");
            transport.connect(
                    config.host().orElseThrow(),
                    config.port(),
                    config.user().orElse(null),
                    config.password().orElse(null));
            transport.sendMessage(
                    mime(letter), new Address[] {new InternetAddress(letter.to().toString())});
            return SmtpVerdict.accepted(transport.getLastServerResponse());
        } catch (AuthenticationFailedException refused) {
            return SmtpVerdict.trouble("it does not accept our login: " + refused.getMessage());
        } catch (MessagingException failed) {
            return verdict(failed);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("every JDK has UTF-8", impossible);
        } finally {
            close(transport);
        }
    }

    private static Outcome verdict(MessagingException failed) {
        for (Exception each = failed; each != null; each = next(each)) {
            Optional<Outcome> known = known(each);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return SmtpVerdict.trouble(String.valueOf(failed.getMessage()));
    }

    private static Optional<Outcome> known(Exception failed) {
        return Optional.ofNullable(
                switch (failed) {
                    case SMTPAddressFailedException recipient ->
                        SmtpVerdict.of(SmtpVerdict.Command.RECIPIENT, recipient.getMessage());
                    case SMTPSenderFailedException sender ->
                        SmtpVerdict.of(SmtpVerdict.Command.OTHER, sender.getMessage());
                    case SMTPSendFailedException mail
                    when mail.getNextException() == null ->
                        SmtpVerdict.of(SmtpVerdict.Command.OTHER, mail.getMessage());
                    case Exception other -> null;
                });
    }

    private static Exception next(Exception each) {
        return each instanceof MessagingException chained ? chained.getNextException() : null;
    }

    /// What was accepted stays accepted, whatever becomes of the farewell.
    private static void close(SMTPTransport transport) {
        if (transport == null) {
            return;
        }
        try {
            transport.close();
        } catch (MessagingException gone) {
            return;
        }
    }

    private MimeMessage mime(Letter letter) throws MessagingException, UnsupportedEncodingException {
        var mail = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", letter.id());
            }
        };
        mail.setFrom(new InternetAddress(from.toString(), NAME, UTF_8.name()));
        mail.setRecipient(
                MimeMessage.RecipientType.TO, new InternetAddress(letter.to().toString()));
        mail.setSubject(letter.subject(), UTF_8.name());
        mail.setSentDate(Date.from(letter.written()));
        for (Map.Entry<String, String> header : letter.headers().entrySet()) {
            mail.setHeader(header.getKey(), header.getValue());
        }
        mail.setContent(new MimeMultipart("alternative", text(letter.plain(), "plain"), text(letter.html(), "html")));
        mail.saveChanges();
        return mail;
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8.name(), subtype);
        return part;
    }

    private Properties properties() {
        String timeout = Long.toString(config.timeout().toMillis());
        var properties = new Properties();
        properties.putAll(Map.of(
                "mail.smtp.from",
                from.toString(),
                "mail.smtp.localhost",
                from.domain(),
                "mail.smtp.auth",
                Boolean.toString(config.user().isPresent()),
                "mail.smtp.connectiontimeout",
                timeout,
                "mail.smtp.timeout",
                timeout,
                "mail.smtp.writetimeout",
                timeout,
                // Whatever the answer to QUIT is, the letter has been taken.
                "mail.smtp.quitwait",
                "false",
                // Servers that can are asked to report what fails later, with the headers alone.
                "mail.smtp.dsn.notify",
                "FAILURE",
                "mail.smtp.dsn.ret",
                "HDRS"));
        switch (config.tls()) {
            case STARTTLS ->
                properties.putAll(Map.of("mail.smtp.starttls.enable", "true", "mail.smtp.starttls.required", "true"));
            case IMPLICIT -> properties.put("mail.smtp.ssl.enable", "true");
            case NONE -> properties.put("mail.smtp.starttls.enable", "false");
        }
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }
}
