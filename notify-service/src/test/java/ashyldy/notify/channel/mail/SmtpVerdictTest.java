package ashyldy.notify.channel.mail;

import ashyldy.notify.channel.mail.SmtpVerdict.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SmtpVerdictTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RECIPIENT | 550 5.1.1 no such user                               | Refused
            RECIPIENT | 550 unknown user                                     | Refused
            RECIPIENT | 553 5.1.3 bad address                                | Refused
            RECIPIENT | 551 5.1.6 has moved                                  | Refused
            RECIPIENT | 550 5.2.1 the mailbox is closed                      | Refused
            RECIPIENT | 450 4.2.0 greylisted, come back                      | TryLater
            RECIPIENT | 452 4.2.2 mailbox full                               | TryLater
            RECIPIENT | 552 5.2.2 mailbox full                               | TryLater
            RECIPIENT | 550 5.2.2 over quota                                 | TryLater
            RECIPIENT | 554 5.7.1 relay access denied                        | TryLater
            RECIPIENT | 550 5.7.26 this mail is not authenticated            | TryLater
            RECIPIENT | 530 5.7.0 log in first                               | TryLater
            OTHER     | 550 5.1.1 the sender is unknown                      | TryLater
            OTHER     | 554 5.6.0 we do not like what you write              | TryLater
            OTHER     | 421 4.3.2 closing                                    | TryLater
            """)
    void onlyALastingRefusalOfTheRecipientSwitchesAnAddressOff(Command command, String reply, String outcome) {
        assertEquals(outcome, SmtpVerdict.of(command, reply).getClass().getSimpleName());
    }

    @Test
    void theReasonIsOneLine() {
        assertEquals(
                "SMTP 550-5.1.1 no 550 5.1.1 such user",
                SmtpVerdict.of(Command.RECIPIENT, "550-5.1.1 no\r\n550 5.1.1 such user\r\n")
                        .because());
    }
}
