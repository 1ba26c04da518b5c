package ashyldy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

import ashyldy.local.mail.MailSink;
import ashyldy.local.telegram.FakeTelegram;

/// A Bot API server and a mail server on this machine, in place of those of the world.
public final class StandIns {
    private final FakeTelegram telegram;
    private final MailSink mails;

    /// @param folder for the mails
    public StandIns(Path folder) {
        try {
            telegram = new FakeTelegram();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        mails = new MailSink(0, folder);
    }

    public FakeTelegram telegram() {
        return telegram;
    }

    /// What the services are told; whatever the surroundings say of a bot or a mail server of their own counts for
    /// nothing here.
    public Map<String, String> variables() {
        return Map.ofEntries(
                Map.entry("ASHYLDY_TELEGRAM_TOKEN", FakeTelegram.TOKEN),
                Map.entry("ASHYLDY_TELEGRAM_URL", telegram.url().toString()),
                Map.entry("ASHYLDY_TELEGRAM_WEBHOOK_SECRET", ""),
                Map.entry("ASHYLDY_MAIL_HOST", "127.0.0.1"),
                Map.entry("ASHYLDY_MAIL_PORT", Integer.toString(mails.port())),
                Map.entry("ASHYLDY_MAIL_TLS", "none"),
                Map.entry("ASHYLDY_MAIL_FROM", "ashyldy@example.kz"),
                Map.entry("ASHYLDY_MAIL_USER", ""),
                Map.entry("ASHYLDY_MAIL_PASSWORD", ""),
                Map.entry("ASHYLDY_MAIL_BOUNCES_HOST", ""));
    }
}
