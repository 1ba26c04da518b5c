package ashyldy.notify.mailing;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;

/// How mailboxes are asked; the defaults and their reasons stand in `application.properties`.
@ConfigMapping(prefix = "ashyldy.mail.confirm")
public interface InvitationConfig {
    /// How long a link holds.
    Duration within();

    /// How often the table is asked for what is to be sent.
    Duration every();

    int perAddressDaily();
}
