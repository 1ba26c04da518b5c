package ashyldy.projects.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import ashyldy.events.Cited;
import ashyldy.events.CountedPromise;
import ashyldy.projects.catalogue.CountedProjects;
import ashyldy.wording.PlaceStep;

/// A promise that is only a number: "13 schools, Mangystau Region", with those of them that are known by name.
///
/// @param named how many of how many are known by name; empty where none is
/// @param speakers who said it; empty where nobody is named
public record CountedLine(
        String what,
        String place,
        String due,
        String speakers,
        List<Citation> proofs,
        String named,
        List<NamedLine> projects) {

    /// One of the number.
    public record NamedLine(String title, String link, String stage) {}

    static CountedLine of(CountedProjects counted, Reader reader) {
        var promise = counted.promise();
        var wording = reader.wording();
        Citations citations = new Citations(promise.sources(), wording);
        int named = promise.named().size();
        return new CountedLine(
                what(promise, reader),
                promise.place()
                        .map(Cited::value)
                        .map(wording.labels()::chain)
                        .map(CountedLine::chain)
                        .orElse(""),
                wording.dates().between(promise.dueFrom(), promise.dueTo()),
                promise.speakers().isEmpty() ? "" : reader.say("promises.by", speakers(promise)),
                promise.said().stream()
                        .flatMap(said -> citations.of(said.value(), said.article()).stream())
                        .toList(),
                named == 0 ? "" : reader.say("promises.counted.named", named, promise.count()),
                counted.projects().stream()
                        .map(project -> new NamedLine(
                                wording.labels().title(project).text(),
                                "/projects/" + project.id(),
                                wording.labels().of("stage", project.stage())))
                        .toList());
    }

    private static String what(CountedPromise promise, Reader reader) {
        var wording = reader.wording();
        BigDecimal count = BigDecimal.valueOf(promise.count());
        return wording.words()
                .counted("counted." + promise.kind().code(), count, promise.count())
                .orElseGet(() -> wording.labels().heading("kind", promise.kind()) + ": "
                        + wording.words().counted("counted.other", promise.count()));
    }

    private static String chain(List<PlaceStep> chain) {
        return chain.stream().map(PlaceStep::label).collect(Collectors.joining(", "));
    }

    private static String speakers(CountedPromise promise) {
        return promise.speakers().stream()
                .map(speaker -> speaker.value().name())
                .collect(Collectors.joining(", "));
    }
}
