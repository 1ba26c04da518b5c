package ashyldy.notify.channel.mail;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import ashyldy.notify.channel.Told;

/// A letter as it grows, in plain text and in HTML at once, so that neither can say what the other does not.
///
/// The HTML fetches nothing from anywhere. Everything is escaped, except the alerts' own HTML, which is so already;
/// what
/// others have written stands in blocks that find their direction by themselves and do not turn round what follows.
final class LetterBody {
    private static final String FRAME = """
            <!doctype html>
            <html lang="{language}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <style>
            body { margin: 0 auto; max-width: 36rem; padding: 1rem; font: 16px/1.5 sans-serif; }
            h1 { font-size: 20px; line-height: 1.3; }
            h2 { font-size: 16px; margin: 1.5rem 0 0; border-bottom: 1px solid; }
            h3 { font-size: 17px; line-height: 1.3; margin: 1rem 0 0; }
            blockquote { margin: 0.5rem 0; padding-left: 0.75rem; border-left: 3px solid; }
            a.button { display: inline-block; padding: 0.75rem 1rem; border: 2px solid; border-radius: 0.5rem; }
            footer { margin-top: 2rem; font-size: 14px; }
            </style>
            </head>
            <body>
            {body}
            </body>
            </html>
            """;

    private final MailWords words;
    private final String subject;
    private final List<String> plain = new ArrayList<>();
    private final List<String> html = new ArrayList<>();

    LetterBody(MailWords words, String subject) {
        this.words = words;
        this.subject = subject;
    }

    void title(String title) {
        plain.add(title);
        html.add(block("h1", title));
    }

    void heading(String heading) {
        plain.add("== " + heading + " ==");
        html.add(block("h2", heading));
    }

    /// @param inDigest one of several
    void alert(Told told, boolean inDigest) {
        plain.add(told.title() + "\n" + told.plain());
        html.add(block(inDigest ? "h3" : "h1", told.title()) + "\n<div dir=\"auto\">\n" + told.html() + "\n</div>");
    }

    void words(String text) {
        plain.add(text);
        html.add(block("p", text));
    }

    void button(String label, URI link) {
        plain.add(label + ":\n" + link);
        html.add("<p><a class=\"button\" href=\"%s\">%s</a></p>".formatted(escape(link.toString()), escape(label)));
    }

    /// Behind the mark by which mail programs know a signature.
    void foot(String why, String manage, URI page) {
        plain.add("-- \n" + why + "\n" + manage + ":\n" + page);
        html.add("<footer>\n<p>%s<br>\n<a href=\"%s\">%s</a></p>\n</footer>"
                .formatted(escape(why), escape(page.toString()), escape(manage)));
    }

    String subject() {
        return subject;
    }

    String plain() {
        return String.join("\n\n", plain) + "\n";
    }

    String html() {
        return FRAME.replace("{language}", words.language().code())
                .replace("{title}", escape(subject))
                .replace("{body}", String.join("\n", html));
    }

    private static String block(String tag, String text) {
        return "<%s dir=\"auto\">%s</%s>".formatted(tag, escape(text), tag);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
