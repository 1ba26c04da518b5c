package ashyldy.notify;

import java.nio.file.Path;
import java.util.Map;

import ashyldy.local.SharedStack;
import ashyldy.local.mail.MailSink;
import ashyldy.local.postgres.PostgresAddress;
import ashyldy.local.process.Folders;
import ashyldy.local.telegram.FakeTelegram;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/// A real PostgreSQL and a real broker, and the patience of a test instead of a weekend's.
public final class LocalStack implements QuarkusTestResourceLifecycleManager {
    public static final String KEY = "key-of-the-tests";

    private final Path mails = Folders.temporary();
    private MailSink sink;

    @Override
    public Map<String, String> start() {
        sink = new MailSink(0, mails);
        return Map.ofEntries(
                Map.entry("quarkus.datasource.jdbc.url", SharedStack.postgres().database("notify")),
                Map.entry("quarkus.datasource.username", PostgresAddress.USER),
                Map.entry("quarkus.datasource.password", PostgresAddress.PASSWORD),
                Map.entry("kafka.bootstrap.servers", SharedStack.broker().bootstrapServers()),
                Map.entry("ashyldy.api-key", KEY),
                Map.entry("ashyldy.outbound.allow-private", "127.0.0.0/8"),
                Map.entry("ashyldy.delivery.waits", "100ms,100ms"),
                Map.entry("ashyldy.delivery.every", "100ms"),
                Map.entry("ashyldy.websub.hub", FakeHub.start().toString()),
                Map.entry("ashyldy.websub.every", "100ms"),
                Map.entry("ashyldy.websub.waits", "100ms,100ms"),
                Map.entry("ashyldy.previews-per-minute", "1000"),
                Map.entry("ashyldy.subscribing.per-network-hourly", "40"),
                Map.entry("ashyldy.subscribing.per-host-hourly", "1000"),
                Map.entry("ashyldy.subscribing.per-host", "1000"),
                Map.entry("ashyldy.subscribing.per-address", "2"),
                Map.entry("ashyldy.subscribing.per-follower", "4"),
                Map.entry("ashyldy.subscribing.challenge-timeout", "500ms"),
                // So that a test can come from any network it likes.
                Map.entry("quarkus.http.proxy.proxy-address-forwarding", "true"),
                Map.entry("quarkus.http.proxy.allow-x-forwarded", "true"),
                Map.entry("quarkus.http.proxy.trusted-proxies", "127.0.0.1"),
                Map.entry("ashyldy.mail.host", "127.0.0.1"),
                Map.entry("ashyldy.mail.port", Integer.toString(sink.port())),
                Map.entry("ashyldy.mail.tls", "none"),
                Map.entry("ashyldy.mail.from", "alerts@ashyldy.example"),
                Map.entry("ashyldy.mail.confirm.every", "100ms"),
                Map.entry(Mailbox.FOLDER, mails.toString()),
                Map.entry("quarkus.shutdown.delay", "0s"),
                Map.entry("ashyldy.telegram.url", SharedStack.telegram().toString()),
                Map.entry("ashyldy.telegram.token", FakeTelegram.TOKEN),
                Map.entry("ashyldy.telegram.bot", "AshyldyBot"),
                Map.entry("ashyldy.telegram.patience", "1s"),
                Map.entry("ashyldy.live.every", "100ms"),
                Map.entry("ashyldy.live.heartbeat", "300ms"),
                Map.entry("ashyldy.live.patience", "2s"));
    }

    @Override
    public void stop() {
        sink.close();
        Folders.delete(mails);
    }
}
