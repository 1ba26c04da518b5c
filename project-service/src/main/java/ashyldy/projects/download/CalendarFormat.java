package ashyldy.projects.download;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import ashyldy.events.ProjectDate;
import ashyldy.events.Promise;
import ashyldy.events.PromiseState;
import ashyldy.projects.catalogue.Dossier;
import ashyldy.wording.Labels;
import ashyldy.wording.Wording;

/// Promised openings as iCalendar (RFC 5545): one event a promise, over all the days that were promised. A promise that
/// moves keeps its UID and gets a higher SEQUENCE; one without a date is in no calendar.
///
/// @param home where the pages are, without a slash at the end
record CalendarFormat(Wording wording, String home) implements Format {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    @Override
    public void begin(Writer out) throws IOException {
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(
                out,
                "PRODID:-//Ashyldy//Promised openings//"
                        + wording.language().code().toUpperCase(Locale.ROOT));
        line(out, "CALSCALE:GREGORIAN");
        line(out, "METHOD:PUBLISH");
        line(out, "NAME:" + text("Ashyldy"));
    }

    @Override
    public void add(Dossier project, Writer out) throws IOException {
        for (Promise promise : project.listing().promises()) {
            ProjectDate due = promise.due().value();
            if (due.from().isPresent() && due.to().isPresent()) {
                event(project, promise, out);
            }
        }
    }

    @Override
    public void end(Writer out) throws IOException {
        line(out, "END:VCALENDAR");
    }

    private void event(Dossier project, Promise promise, Writer out) throws IOException {
        ProjectDate due = promise.due().value();
        line(out, "BEGIN:VEVENT");
        line(out, "UID:" + promise.id() + "@ashyldy");
        line(out, "DTSTAMP:" + moment(project.listing().changedAt()));
        line(out, "LAST-MODIFIED:" + moment(project.listing().changedAt()));
        line(out, "SEQUENCE:" + Math.max(0, promise.history().size() - 1));
        line(out, "DTSTART;VALUE=DATE:" + day(due.from().orElseThrow()));
        line(out, "DTEND;VALUE=DATE:" + day(due.to().orElseThrow().plusDays(1)));
        line(
                out,
                "SUMMARY:" + text(wording.labels().title(Shown.project(project)).text()));
        line(out, "DESCRIPTION:" + text(described(promise)));
        line(out, "URL:" + home + "/projects/" + Shown.project(project).id());
        line(out, "STATUS:" + status(promise.state()));
        line(out, "TRANSP:TRANSPARENT");
        line(out, "CATEGORIES:" + text(Shown.project(project).kind().code()));
        line(out, "X-ASHYLDY-PRECISION:" + due.precision().code());
        line(out, "X-ASHYLDY-STATE:" + promise.state().code());
        line(out, "END:VEVENT");
    }

    private String described(Promise promise) {
        return Labels.capital(wording.labels().of("promise", promise.state()))
                + "\n"
                + promise.due().value().quote().text();
    }

    private static String status(PromiseState state) {
        return switch (state) {
            case OPEN, OVERDUE, RESCHEDULED -> "TENTATIVE";
            case KEPT, KEPT_LATE -> "CONFIRMED";
            case WITHDRAWN -> "CANCELLED";
        };
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    private static String text(String value) {
        return value.replaceAll("[\\p{Cntrl}&&[^\\n\\r]]", " ")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }

    /// Folded after 75 octets, and never inside of a letter.
    private static void line(Writer out, String content) throws IOException {
        int octets = 0;
        for (int at = 0; at < content.length(); at += Character.charCount(content.codePointAt(at))) {
            String letter = Character.toString(content.codePointAt(at));
            int length = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                out.write("\r\n ");
                octets = 1;
            }
            out.write(letter);
            octets += length;
        }
        out.write("\r\n");
    }
}
