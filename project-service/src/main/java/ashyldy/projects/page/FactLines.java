package ashyldy.projects.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import ashyldy.events.Amount;
import ashyldy.events.Cited;
import ashyldy.events.ClaimPlace;
import ashyldy.events.Mentioned;
import ashyldy.events.Party;
import ashyldy.events.Phase;
import ashyldy.events.ProjectDate;
import ashyldy.events.ProjectName;
import ashyldy.events.ProjectState;
import ashyldy.events.Scope;
import ashyldy.wording.PlaceStep;
import ashyldy.wording.Wording;

/// Puts the values of a project into lines, each with its quote.
final class FactLines {

    private final Wording wording;
    private final Citations citations;

    FactLines(Wording wording, Citations citations) {
        this.wording = wording;
        this.citations = citations;
    }

    /// Everything that is shown of a project, in the order in which a reader asks: which, where, what, how much, when,
    /// who.
    List<FactLine> of(ProjectState project) {
        List<FactLine> lines = new ArrayList<>();
        project.names().forEach(name -> lines.add(name(name)));
        project.phase().ifPresent(phase -> lines.add(phase(phase)));
        project.place().ifPresent(place -> lines.add(place(place)));
        lines.add(stage(project));
        project.amounts().forEach(amount -> lines.add(amount(amount)));
        project.dates().forEach(date -> lines.add(date(date)));
        project.parties().forEach(party -> lines.add(party(party)));
        project.programme().ifPresent(programme -> lines.add(programme(programme)));
        return lines;
    }

    /// The figures that fit on a card, rounded for the eye.
    List<FactLine> brief(ProjectState project) {
        return project.amounts().stream()
                .filter(amount -> amount.value().scope() == Scope.PROJECT)
                .limit(3)
                .map(amount -> line(amount, wording.figures().brief(amount.value())))
                .toList();
    }

    FactLine amount(Cited<Amount> cited) {
        return line(cited, wording.figures().exact(cited.value()));
    }

    FactLine date(Cited<ProjectDate> cited) {
        ProjectDate date = cited.value();
        String label = wording.labels().of("role", date.role());
        String note = wording.labels().of("basis", date.basis());
        return FactLine.of(label, wording.dates().date(date), note, citations.of(cited, ProjectDate::quote));
    }

    private FactLine line(Cited<Amount> cited, String figure) {
        Amount amount = cited.value();
        String measure = "measure." + amount.measure().code();
        String label = wording.words()
                .find(measure + "." + amount.unit())
                .orElseGet(() -> wording.words().text(measure));
        String scope = wording.labels().of("scope", amount.scope());
        return FactLine.of(label, figure, scope, citations.of(cited, Amount::quote));
    }

    private FactLine name(Cited<ProjectName> cited) {
        ProjectName name = cited.value();
        return FactLine.of(field("name"), name.text(), "", citations.of(cited, ProjectName::quote))
                .printedIn(name.language().code());
    }

    private FactLine phase(Cited<Phase> cited) {
        return FactLine.of(field("phase"), wording.phases().of(cited.value()), "", citations.of(cited, Phase::quote));
    }

    private FactLine place(Cited<ClaimPlace> cited) {
        ClaimPlace place = cited.value();
        String chain =
                wording.labels().chain(place).stream().map(PlaceStep::label).collect(Collectors.joining(", "));
        String value = chain.isEmpty() ? wording.words().text("project.nowhere") : chain;
        String note = wording.labels().of("precision", place.precision());
        return FactLine.of(
                field("place"), value, note, place.quote().flatMap(quote -> citations.of(quote, cited.article())));
    }

    private FactLine stage(ProjectState project) {
        String work = wording.labels().of("work", project.work());
        return FactLine.of(
                field("stage"),
                wording.labels().of("stage", project.stage()),
                project.verified() ? work : work + " · " + wording.words().text("project.unverified"),
                project.stageQuote().flatMap(quote -> citations.of(quote, words -> words)));
    }

    private FactLine party(Cited<Party> cited) {
        Party party = cited.value();
        return FactLine.of(
                wording.labels().of("party", party.role()), party.name(), "", citations.of(cited, Party::quote));
    }

    private FactLine programme(Cited<Mentioned> cited) {
        return FactLine.of(field("programme"), cited.value().name(), "", citations.of(cited, Mentioned::quote));
    }

    private String field(String field) {
        return wording.words().text("field." + field);
    }
}
