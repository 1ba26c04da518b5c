package ashyldy.ingest.article.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ashyldy.events.PublishedAt;
import ashyldy.ingest.article.CanonicalUrl;
import ashyldy.ingest.article.PublicationDate;
import ashyldy.ingest.article.WordList;
import ashyldy.ingest.article.date.DayOrder;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// When a page says it was published. What says so is asked in the order of trust: the article's own JSON-LD, its
/// itemprop or time, the meta elements, the date printed by the headline, the address. Who says nothing is undated.
final class PageDate {
    private static final List<String> META = WordList.beside(PageDate.class, "date-names.txt");
    private static final List<String> UNSURE = WordList.beside(PageDate.class, "date-names-unsure.txt");
    private static final Pattern IN_ADDRESS = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2})(?<border>[-/_.]?)(0[1-9]|1[0-2])\\k<border>(0[1-9]|[12]\\d|3[01])(?!\\d)");

    private static final Pattern DAY_FIRST_IN_ADDRESS =
            Pattern.compile("(?<!\\d)(0[1-9]|[12]\\d|3[01])([-/_.])(0[1-9]|1[0-2])\\2((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern UTC = Pattern.compile("(Z|\\+00:00)$");
    private static final int DAY = "2026-11-25".length();

    private final PublicationDate dates;
    private final DayOrder order;
    private final Optional<CanonicalUrl> address;

    PageDate(PublicationDate dates, DayOrder order, Optional<CanonicalUrl> address) {
        this.dates = dates;
        this.order = order;
        this.address = address;
    }

    Optional<PublishedAt> of(Document page, Story story, Optional<Region> body, LinkedData data) {
        var marked = new MarkedDates(story);
        var printed = new PrintedDates(story, body);
        return Stream.of(
                        data.published(),
                        marked.named(page),
                        marked.times(page),
                        meta(page, META),
                        printed.byHeadline(),
                        meta(page, UNSURE),
                        printed.elsewhere(),
                        inAddress())
                .flatMap(texts -> texts)
                .flatMap(text -> dates.printed(text, order).stream())
                .findFirst()
                .map(published -> inItsOwnZone(published, printed));
    }

    /// A moment in UTC does not tell the day it was on the clock of its newsroom; what the page prints by the headline
    /// does, or its address, if they name a neighbouring day.
    private PublishedAt inItsOwnZone(PublishedAt published, PrintedDates printed) {
        if (!UTC.matcher(published.text()).find()) {
            return published;
        }
        return Stream.concat(printed.byHeadline(), inAddress())
                .flatMap(text -> dates.printed(text, order).stream())
                .findFirst()
                .map(local -> new PublishedAt(day(local).toString()))
                .filter(local -> Math.abs(ChronoUnit.DAYS.between(day(local), day(published))) == 1)
                .orElse(published);
    }

    private static LocalDate day(PublishedAt published) {
        return LocalDate.parse(published.text().substring(0, DAY));
    }

    /// In the order of the names, not of the page.
    static Stream<String> meta(Document page, List<String> names) {
        var all = page.select("meta[content]");
        return names.stream()
                .flatMap(name -> all.stream().filter(meta -> isNamed(meta, name)))
                .map(meta -> meta.attr("content"));
    }

    private static boolean isNamed(Element meta, String name) {
        return meta.attr("property").equalsIgnoreCase(name)
                || meta.attr("name").equalsIgnoreCase(name)
                || meta.attr("itemprop").equalsIgnoreCase(name);
    }

    Stream<String> inAddress() {
        return address.stream()
                .flatMap(url -> Stream.concat(
                        IN_ADDRESS.matcher(url.text()).results().map(found -> day(found, 1, 3, 4)),
                        DAY_FIRST_IN_ADDRESS.matcher(url.text()).results().map(found -> day(found, 4, 3, 1))));
    }

    private static String day(MatchResult found, int year, int month, int day) {
        return "%s-%s-%s".formatted(found.group(year), found.group(month), found.group(day));
    }
}
