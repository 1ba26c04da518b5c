package ashyldy.projects.registry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import ashyldy.events.DateRole;
import ashyldy.events.ProjectDate;
import ashyldy.events.Stage;
import ashyldy.projects.intake.Sighting;
import ashyldy.projects.promise.Interval;
import ashyldy.projects.promise.Opening;
import ashyldy.projects.resolution.Cluster;

/// When a project opened, by the rule for dates: as far as subscribers may be told, and with what is held back.
///
/// What only a model has seen dates no opening that an article confirms: a wrong year there would make news of a
/// memory,
/// or a memory of news.
///
/// @param dates all of the project, best first
record OpeningDates(List<Ranked<ProjectDate>> dates, When told, When all) {

    record When(Optional<ProjectDate> date, Opening opening) {
        private static When of(Cluster cluster, List<Ranked<ProjectDate>> dates) {
            var date = dates.stream()
                    .filter(best -> best.by().stage() == Stage.OPENED)
                    .map(Ranked::value)
                    .filter(best -> best.role() == DateRole.OPENING)
                    .findFirst();
            return new When(date, new Opening(date.flatMap(Interval::of), announced(cluster)));
        }
    }

    static OpeningDates of(Cluster cluster, ReaderAlerts alerts) {
        var dates = Attributes.DATES.ranked(cluster);
        var all = When.of(cluster, dates);
        if (cluster.sightings().stream().allMatch(alerts::tells)) {
            return new OpeningDates(dates, all, all);
        }
        var told = alerts.told(cluster)
                .map(part -> When.of(part, Attributes.DATES.ranked(part)))
                .orElseGet(() -> new When(Optional.empty(), new Opening(Optional.empty(), Optional.empty())));
        return new OpeningDates(dates, told, all);
    }

    StageChange told(Sighting sighting) {
        return change(sighting, told.date());
    }

    StageChange held(Sighting sighting) {
        return change(sighting, all.date());
    }

    private static Optional<LocalDate> announced(Cluster cluster) {
        return cluster.sightings().stream()
                .filter(sighting -> sighting.stage() == Stage.OPENED)
                .flatMap(sighting -> sighting.published().stream())
                .min(Comparator.naturalOrder());
    }

    private static StageChange change(Sighting sighting, Optional<ProjectDate> opened) {
        var when = switch (sighting.stage()) {
            case OPENED -> opened;
            case STAGE_OPENED -> sighting.dates(DateRole.OPENING).findFirst();
            case UNDER_CONSTRUCTION -> sighting.dates(DateRole.START).findFirst();
            case PLANNED, SUSPENDED, CANCELLED, UNKNOWN -> Optional.<ProjectDate>empty();
        };
        return new StageChange(
                sighting.stage(),
                when.flatMap(ProjectDate::from),
                when.flatMap(ProjectDate::to),
                sighting.article(),
                sighting.id(),
                sighting.claim().stageQuote(),
                sighting.isVerified());
    }
}
