package ashyldy.projects.promise;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import ashyldy.events.ArticleRead;
import ashyldy.events.CountedPromise;

/// What articles promise as a number, or promised before they were revised.
///
/// @param touched all of it
/// @param news what is news if nobody has been told of it
public record Counted(Set<CountedKey> touched, Set<UUID> news) {
    public static final Counted NOTHING = new Counted(Set.of(), Set.of());

    public Counted {
        touched = Set.copyOf(touched);
        news = Set.copyOf(news);
    }

    /// Puts the totals of the articles in the place of their earlier ones.
    public static Counted of(List<ArticleRead> articles, CountedPromises books, Predicate<ArticleRead> isNews) {
        var touched = new HashSet<CountedKey>();
        var news = new HashSet<UUID>();
        for (var article : articles) {
            var totals = Total.of(article);
            touched.addAll(books.replace(article.id(), totals));
            if (isNews.test(article)) {
                totals.forEach(total -> news.add(total.key().id()));
            }
        }
        return new Counted(touched, news);
    }

    public boolean isNews(CountedPromise number) {
        return number.version() == 1 && news.contains(number.id());
    }
}
