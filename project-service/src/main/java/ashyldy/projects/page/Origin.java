package ashyldy.projects.page;

import java.util.Optional;
import java.util.regex.Pattern;

import ashyldy.events.Source;
import ashyldy.wording.Wording;

/// An article as the page names it.
///
/// @param language its code, for the browser
/// @param spoken its language in the reader's words
/// @param url only where it leads to the web; anything else an article may carry is no link
public record Origin(String title, String language, String spoken, String outlet, String day, Optional<String> url) {

    private static final Pattern WEB = Pattern.compile("(?i)https?://.+");

    static Origin of(Source source, Wording wording) {
        var words = wording.words();
        return new Origin(
                source.title().orElseGet(() -> words.text("project.untitled")),
                source.language().code(),
                words.text("spoken." + source.language().code()),
                source.outlet()
                        .or(() -> source.by().map(person -> words.text("project.said-by", person)))
                        .orElse(""),
                source.publishedAt()
                        .map(published -> wording.dates().day(published.day()))
                        .orElseGet(() -> words.text("project.undated")),
                source.url().filter(url -> WEB.matcher(url).matches()));
    }
}
