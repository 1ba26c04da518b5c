package ashyldy.projects;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import ashyldy.events.ArticleRead;
import ashyldy.events.Language;
import ashyldy.events.PublishedAt;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Articles of our own making.
public final class Articles {
    private Articles() {}

    /// @param name makes the id and the address
    /// @param claims in the notation of [Notation]
    public static ArticleRead article(String name, Optional<String> published, int revision, String... claims) {
        return new ArticleRead(
                UUID.nameUUIDFromBytes(name.getBytes(UTF_8)),
                Optional.of("https://news.example/" + name),
                Optional.of(name),
                Optional.of("news.example"),
                Language.RU,
                published.map(PublishedAt::new),
                revision,
                Arrays.stream(claims).map(line -> Notation.claim(line, name)).toList());
    }

    public static ArticleRead article(String name, String published, String... claims) {
        return article(name, Optional.of(published), 1, claims);
    }
}
