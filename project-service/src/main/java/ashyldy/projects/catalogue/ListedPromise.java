package ashyldy.projects.catalogue;

import java.util.Optional;
import java.util.UUID;

import ashyldy.events.ClaimPlace;
import ashyldy.events.Kind;
import ashyldy.events.Promise;
import ashyldy.events.Source;
import ashyldy.events.Stage;
import ashyldy.wording.Wording;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/// A promise as the API gives it, with what is needed to show it.
///
/// @param project the id of the project it is about
/// @param label what to call the project on a screen
/// @param source the article that says so
public record ListedPromise(
        @JsonUnwrapped Promise promise,
        UUID project,
        String label,
        Kind kind,
        Stage stage,
        Optional<ClaimPlace> place,
        Optional<Source> source) {

    static ListedPromise of(PromisedProject promised, Wording wording) {
        var project = promised.project();
        return new ListedPromise(
                promised.promise(),
                project.id(),
                wording.labels().title(project).text(),
                project.kind(),
                project.stage(),
                project.place().map(place -> place.value()),
                promised.source());
    }
}
