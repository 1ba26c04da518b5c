package ashyldy.projects.download;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import ashyldy.events.Party;
import ashyldy.events.Promise;
import ashyldy.events.PromiseTurn;
import ashyldy.events.Source;
import ashyldy.events.Turn;
import ashyldy.projects.catalogue.Dossier;

/// The lists of an OC4IDS project. Nothing that is absent is written, for the standard knows neither null nor empty.
final class Oc4idsParts {
    private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");

    private Oc4idsParts() {}

    static List<Map<String, Object>> parties(Dossier dossier) {
        Map<String, TreeSet<String>> roles = new TreeMap<>();
        for (var cited : Shown.project(dossier).parties()) {
            Party party = cited.value();
            if (!party.name().isBlank()) {
                roles.computeIfAbsent(party.name(), unseen -> new TreeSet<>()).add(Oc4idsCodes.role(party.role()));
            }
        }
        List<Map<String, Object>> parties = new ArrayList<>();
        roles.forEach((name, codes) ->
                parties.add(Map.of("id", "party-" + (parties.size() + 1), "name", name, "roles", List.copyOf(codes))));
        return parties;
    }

    /// What was promised before a promise moved is a milestone of its own, that was not met.
    static List<Map<String, Object>> milestones(Dossier dossier, String title) {
        List<Map<String, Object>> milestones = new ArrayList<>();
        for (Promise promise : dossier.listing().promises()) {
            List<PromiseTurn> dated = promise.history().stream()
                    .filter(turn -> turn.turn() == Turn.MADE || turn.turn() == Turn.RESCHEDULED)
                    .filter(turn -> turn.due().isPresent())
                    .toList();
            for (int number = 1; number < dated.size(); number++) {
                var due = dated.get(number - 1).due().orElseThrow().value();
                milestones.add(milestone(
                        promise.id() + "-" + number,
                        title,
                        due.to(),
                        due.precision().code(),
                        "notMet"));
            }
            milestones.add(present(promise, title));
        }
        return milestones;
    }

    private static Map<String, Object> present(Promise promise, String title) {
        var due = promise.due().value();
        var milestone = milestone(
                promise.id().toString(),
                title,
                due.to(),
                due.precision().code(),
                Oc4idsCodes.milestone(promise.state()));
        promise.keptOn().ifPresent(day -> milestone.put("dateMet", end(day)));
        milestone.put("x_state", promise.state().code());
        return milestone;
    }

    private static Map<String, Object> milestone(
            String id, String title, Optional<LocalDate> due, String precision, String status) {
        var milestone = new TreeMap<String, Object>(
                Map.of("id", id, "title", title, "type", "delivery", "code", "opening", "status", status));
        due.ifPresent(day -> {
            milestone.put("dueDate", end(day));
            milestone.put("x_precision", Map.of("dueDate", precision));
        });
        return milestone;
    }

    static List<Map<String, Object>> documents(Dossier dossier) {
        return Shown.project(dossier).sources().stream()
                .map(source -> document(dossier, source))
                .toList();
    }

    private static Map<String, Object> document(Dossier dossier, Source source) {
        var document = new TreeMap<String, Object>(Map.of(
                "id", source.article().toString(),
                "documentType", "newsArticle",
                "language", source.language().code()));
        source.title().filter(title -> !title.isBlank()).ifPresent(title -> document.put("title", title));
        source.outlet().filter(outlet -> !outlet.isBlank()).ifPresent(outlet -> document.put("author", outlet));
        source.url().filter(Oc4idsParts::isAddress).ifPresent(url -> document.put("url", url));
        source.publishedAt().ifPresent(published -> document.put("datePublished", start(published.day())));
        String quotes = dossier.facts().stream()
                .filter(fact -> fact.article().equals(source.article()))
                .map(fact -> fact.quote().text())
                .distinct()
                .collect(Collectors.joining(" | "));
        if (!quotes.isBlank()) {
            document.put("accessDetails", quotes);
        }
        return document;
    }

    /// The bound of an interval, never a fact: `x_precision` stands beside it.
    static String start(LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(KAZAKHSTAN));
    }

    static String end(LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                day.atTime(LocalTime.of(23, 59, 59)).atZone(KAZAKHSTAN));
    }

    private static boolean isAddress(String url) {
        try {
            URI address = new URI(url);
            return address.getHost() != null && List.of("http", "https").contains(address.getScheme());
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
