package ashyldy.projects.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import ashyldy.projects.catalogue.CountedPromise;
import ashyldy.wording.PlaceStep;

/// A promise that is only a number: "13 schools, Mangystau Region".
public record CountedLine(String what, String place, String due, Optional<Citation> proof) {

    static CountedLine of(CountedPromise promise, Reader reader) {
        var wording = reader.wording();
        BigDecimal count = BigDecimal.valueOf(promise.count());
        String what = wording.words()
                .counted("counted." + promise.kind().code(), count, promise.count())
                .orElseGet(() -> wording.labels().heading("kind", promise.kind()) + ": "
                        + wording.words().counted("counted.other", promise.count()));
        List<PlaceStep> chain =
                promise.claim().place().map(wording.labels()::chain).orElse(List.of());
        Citations citations = new Citations(List.of(promise.source()), wording);
        return new CountedLine(
                what,
                String.join(", ", chain.stream().map(PlaceStep::label).toList()),
                wording.dates().between(promise.dueFrom(), promise.dueTo()),
                proof(promise, citations));
    }

    /// The words that name the date; those that assert the stage where no date has words of its own.
    private static Optional<Citation> proof(CountedPromise promise, Citations citations) {
        return promise.claim().dates().stream()
                .findFirst()
                .map(date -> date.quote())
                .or(() -> promise.claim().stageQuote())
                .flatMap(quote -> citations.of(quote, promise.source().article()));
    }
}
