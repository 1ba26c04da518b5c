package ashyldy.ingest.article.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import ashyldy.ingest.article.CanonicalUrl;
import ashyldy.ingest.article.date.DayOrder;
import org.jsoup.nodes.Document;

/// Which of 03/04/2026 is the day: the second only in English of the United States, or in English that names no country
/// at an address of no country.
final class PageCountry {
    private static final Pattern AMERICAN = Pattern.compile("en[-_]us.*");
    private static final Pattern NO_COUNTRY = Pattern.compile(".*\\.(com|org|net|us)");

    private PageCountry() {}

    static DayOrder order(Document page, Optional<CanonicalUrl> address) {
        var language = page.select("html[lang]").attr("lang");
        var locale = page.select("meta[property=og:locale]").attr("content");
        var named = (language.isBlank() ? locale : language).toLowerCase(Locale.ROOT);
        var site = address.flatMap(CanonicalUrl::site).orElse("");
        return AMERICAN.matcher(named).matches()
                        || named.equals("en") && NO_COUNTRY.matcher(site).matches()
                ? DayOrder.MONTH_FIRST
                : DayOrder.DAY_FIRST;
    }
}
