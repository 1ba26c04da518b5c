package ashyldy.projects.download;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

import ashyldy.events.Amount;
import ashyldy.events.ClaimPlace;
import ashyldy.events.DateRole;
import ashyldy.events.Language;
import ashyldy.events.Measure;
import ashyldy.events.PlaceName;
import ashyldy.events.ProjectDate;
import ashyldy.events.ProjectState;
import ashyldy.events.Promise;
import ashyldy.events.Scope;
import ashyldy.projects.catalogue.Dossier;

/// The values that a project shows, one of each sort.
final class Shown {
    private Shown() {}

    static ProjectState project(Dossier dossier) {
        return dossier.listing().project();
    }

    /// Of the whole project, not of a part or a year of it.
    static Optional<Amount> amount(Dossier dossier, Measure measure) {
        return project(dossier).amounts().stream()
                .map(cited -> cited.value())
                .filter(amount -> amount.measure() == measure && amount.scope() == Scope.PROJECT)
                .findFirst();
    }

    static Optional<ProjectDate> date(Dossier dossier, DateRole role) {
        return project(dossier).dates().stream()
                .map(cited -> cited.value())
                .filter(date -> date.role() == role)
                .findFirst();
    }

    static Optional<String> name(Dossier dossier, Language language) {
        return project(dossier).names().stream()
                .map(cited -> cited.value())
                .filter(name -> name.language() == language)
                .map(name -> name.shown())
                .findFirst();
    }

    static Optional<PlaceName> place(Dossier dossier, Function<ClaimPlace, Optional<PlaceName>> level) {
        return project(dossier).place().flatMap(cited -> level.apply(cited.value()));
    }

    /// The one that is due last: what is promised now.
    static Optional<Promise> promise(Dossier dossier) {
        return dossier.listing().promises().stream()
                .max(Comparator.comparing(
                        promise -> promise.due().value().to(),
                        Comparator.comparing(due -> due.map(Object::toString).orElse(""))));
    }
}
