package ashyldy.notify.mailing;

import java.util.Optional;

import ashyldy.events.Language;
import ashyldy.notify.channel.mail.MailWords;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/// The template `LinkPage.html`: what a link in a mail leads to.
///
/// @param button null where there is nothing to do
record LinkPage(Language language, String title, String text, String button) implements TemplateInstance {
    /// @param about the beginning of the keys of its texts
    /// @param mailbox that it speaks of
    static Response asking(MailWords words, String about, String mailbox) {
        return answer(200, words, about, mailbox, words.text(about + ".button"));
    }

    static Response saying(MailWords words, String about, String mailbox) {
        return answer(200, words, about, mailbox, null);
    }

    /// For whoever comes with a link that opens nothing: it does not tell in which language they read.
    static Response nothing(String about, Optional<String> accepted) {
        Language language = Language.RU;
        for (Language each : Language.values()) {
            language = accepted.filter(header -> header.startsWith(each.code())).isPresent() ? each : language;
        }
        return answer(404, MailWords.in(language), about, "", null);
    }

    private static Response answer(int status, MailWords words, String about, String mailbox, String button) {
        var page = new LinkPage(
                words.language(), words.text(about + ".title"), words.text(about + ".text", mailbox), button);
        return Response.status(status)
                .entity(page.render())
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .build();
    }
}
