package ashyldy.projects.download;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import ashyldy.events.Amount;
import ashyldy.events.DateRole;
import ashyldy.events.Measure;
import ashyldy.events.PlaceName;
import ashyldy.events.ProjectState;
import ashyldy.events.Scope;
import ashyldy.events.Stage;
import ashyldy.projects.catalogue.Dossier;
import ashyldy.wording.Title;
import ashyldy.wording.Wording;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// Projects in the Open Contracting for Infrastructure Data Standard, 0.9.5. What it has no field for begins with `x_`.
final class Oc4idsProjects {
    private final ObjectMapper json;
    private final Wording wording;
    private final Positions positions;
    private final String prefix;

    /// @param prefix of the ids, which the helpdesk of the standard gives
    Oc4idsProjects(ObjectMapper json, Wording wording, Positions positions, String prefix) {
        this.json = json;
        this.wording = wording;
        this.positions = positions;
        this.prefix = prefix;
    }

    JsonNode project(Dossier dossier) {
        ProjectState state = Shown.project(dossier);
        Title title = wording.labels().title(state);
        var project = new LinkedHashMap<String, Object>();
        project.put("id", prefix + "-" + state.id());
        project.put("updated", dossier.listing().changedAt().toString());
        project.put("language", title.language().code());
        project.put("identifiers", List.of(Map.of("id", state.id().toString(), "scheme", "ashyldy")));
        project.put("title", title.text());
        project.put("description", described(state));
        project.put("status", Oc4idsCodes.status(state.stage()));
        project.put("type", Oc4idsCodes.type(state.work()));
        project.put("sector", List.of(Oc4idsCodes.sector(state.kind())));
        put(project, "additionalClassifications", classifications(state));
        period(dossier, project);
        put(project, "locations", locations(state));
        put(project, "parties", Oc4idsParts.parties(dossier));
        Shown.amount(dossier, Measure.COST).ifPresent(cost -> project.put("budget", Map.of("amount", value(cost))));
        put(project, state.stage() == Stage.OPENED ? "metrics" : "forecasts", metrics(state));
        put(project, "milestones", Oc4idsParts.milestones(dossier, title.text()));
        put(project, "documents", Oc4idsParts.documents(dossier));
        project.put("x_stage", state.stage().code());
        project.put("x_kind", state.kind().code());
        project.put("x_verified", state.verified());
        return json.valueToTree(project);
    }

    private String described(ProjectState state) {
        return state.stageQuote()
                .map(cited -> cited.value()
                        .sentence()
                        .map(whole -> whole.text())
                        .orElse(cited.value().text()))
                .orElseGet(() -> wording.labels().heading("kind", state.kind()));
    }

    private static List<?> classifications(ProjectState state) {
        return state.programme()
                .map(cited -> cited.value().name())
                .filter(name -> !name.isBlank())
                .map(name -> List.of(Map.of("scheme", "ashyldy-programme", "id", name, "description", name)))
                .orElse(List.of());
    }

    private static void period(Dossier dossier, Map<String, Object> project) {
        var period = new TreeMap<String, Object>();
        var precision = new TreeMap<String, Object>();
        Shown.date(dossier, DateRole.START)
                .filter(date -> date.from().isPresent())
                .ifPresent(date -> {
                    period.put("startDate", Oc4idsParts.start(date.from().get()));
                    precision.put("period.startDate", date.precision().code());
                });
        Shown.date(dossier, DateRole.OPENING)
                .or(() -> Shown.date(dossier, DateRole.PLANNED_COMPLETION))
                .filter(date -> date.to().isPresent())
                .ifPresent(date -> {
                    period.put("endDate", Oc4idsParts.end(date.to().get()));
                    precision.put("period.endDate", date.precision().code());
                });
        if (!period.isEmpty()) {
            project.put("period", period);
            project.put("x_precision", precision);
        }
    }

    /// There is no field that says how exact a point is, so a district gets none.
    private List<?> locations(ProjectState state) {
        if (state.place().isEmpty()) {
            return List.of();
        }
        var place = state.place().get().value();
        var address = new TreeMap<String, Object>(Map.of("countryName", "Kazakhstan"));
        place.region().map(this::named).ifPresent(name -> address.put("region", name));
        place.locality().map(this::named).ifPresent(name -> address.put("locality", name));
        var location = new TreeMap<String, Object>(Map.of("id", "place", "address", address));
        Stream.of(place.locality(), place.district(), place.region())
                .flatMap(level -> level.stream())
                .findFirst()
                .ifPresent(finest -> location.put("description", named(finest)));
        positions
                .of(state)
                .filter(position -> position.precision().equals("locality"))
                .ifPresent(position -> location.put(
                        "geometry",
                        Map.of(
                                "type",
                                "Point",
                                "coordinates",
                                List.of(
                                        position.point().longitude(),
                                        position.point().latitude()))));
        return List.of(location);
    }

    private String named(PlaceName place) {
        return wording.labels().place(place);
    }

    private static Map<String, Object> value(Amount cost) {
        return Map.of("amount", cost.value(), "currency", cost.unit());
    }

    private static List<?> metrics(ProjectState state) {
        List<Map<String, Object>> metrics = new ArrayList<>();
        for (var cited : state.amounts()) {
            Amount amount = cited.value();
            if (amount.measure() != Measure.COST && amount.scope() == Scope.PROJECT) {
                String id = amount.measure().code() + "-" + amount.unit() + "-" + (metrics.size() + 1);
                var observation = Map.of(
                        "id",
                        "1",
                        "measure",
                        amount.value(),
                        "unit",
                        Map.of("name", amount.unit()),
                        "notes",
                        amount.approximation().code());
                metrics.add(Map.of("id", id, "title", amount.measure().code(), "observations", List.of(observation)));
            }
        }
        return metrics;
    }

    private static void put(Map<String, Object> project, String field, List<?> list) {
        if (!list.isEmpty()) {
            project.put(field, list);
        }
    }
}
