package ashyldy.local.samples;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An article as it is served: dated back from now, with years that fit.
record SamplePage(String address, String html, OffsetDateTime published) {

    private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");
    private static final Pattern TITLE = Pattern.compile("<h1>(.*)</h1>");
    private static final Pattern PARAGRAPH = Pattern.compile("<p>(.*)</p>");
    private static final int MORNING = 9;

    static SamplePage of(Sample sample, String template, String address, ZonedDateTime now) {
        OffsetDateTime published = now.withZoneSameInstant(KAZAKHSTAN)
                .minusDays(sample.daysAgo())
                .toLocalDate()
                .atTime(MORNING, 0)
                .atZone(KAZAKHSTAN)
                .toOffsetDateTime();
        return new SamplePage(address, filled(template, published), published);
    }

    /// As it stands in the page, escaped for XML too.
    String title() {
        Matcher title = TITLE.matcher(html);
        if (!title.find()) {
            throw new IllegalStateException("a page without a title: " + address);
        }
        return title.group(1);
    }

    /// The first words of its text, by which a model that plays back answers knows it.
    String beginning() {
        Matcher paragraph = PARAGRAPH.matcher(html);
        if (!paragraph.find()) {
            throw new IllegalStateException("a page without a text: " + address);
        }
        return paragraph.group(1);
    }

    /// What is recorded about it, with the years of this page.
    String filled(String template) {
        return filled(template, published);
    }

    private static String filled(String template, OffsetDateTime published) {
        return template.replace("{{published}}", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(published))
                .replace("{{year}}", Integer.toString(published.getYear()))
                .replace("{{next-year}}", Integer.toString(published.getYear() + 1))
                .replace("{{after-next-year}}", Integer.toString(published.getYear() + 2));
    }
}
