package ashyldy.projects.registry;

import java.util.List;
import java.util.Optional;

import ashyldy.events.Claim;
import ashyldy.events.DateRole;
import ashyldy.events.ProjectDate;
import ashyldy.events.Quote;
import ashyldy.events.Stage;
import ashyldy.projects.intake.Sighting;
import ashyldy.projects.judgement.CorrectionReader;

/// A sighting without what a person has said is wrong.
final class Muted {
    private Muted() {}

    static Sighting by(List<Sighting> corrections, Sighting sighting) {
        var muted = sighting;
        for (var correction : corrections) {
            muted = by(correction, muted);
        }
        return muted;
    }

    private static Sighting by(Sighting correction, Sighting sighting) {
        var field = CorrectionReader.field(correction);
        if (field.equals("stage")) {
            return isOutdone(sighting, correction) ? with(sighting, Stage.UNKNOWN, dates(sighting)) : sighting;
        }
        var dates = dates(sighting).stream()
                .filter(date -> !field.equals("date." + date.role().code()) || goesOn(date, sighting, correction))
                .toList();
        return dates.equals(dates(sighting)) ? sighting : with(sighting, sighting.stage(), dates);
    }

    /// What was claimed until then and would not give way.
    private static boolean isOutdone(Sighting sighting, Sighting correction) {
        return sighting.stage() != correction.stage()
                && !sighting.day().isAfter(correction.day())
                && StageHistory.after(sighting.stage(), correction.stage()) == sighting.stage();
    }

    /// A promise may move after it was set right; when something has begun or opened does not.
    private static boolean goesOn(ProjectDate date, Sighting sighting, Sighting correction) {
        return date.role() == DateRole.PLANNED_COMPLETION && sighting.day().isAfter(correction.day());
    }

    private static List<ProjectDate> dates(Sighting sighting) {
        return sighting.claim().dates();
    }

    private static Sighting with(Sighting sighting, Stage stage, List<ProjectDate> dates) {
        var claim = sighting.claim();
        return new Sighting(
                new Claim(
                        claim.id(),
                        claim.kind(),
                        claim.work(),
                        stage,
                        stage == Stage.UNKNOWN ? Optional.<Quote>empty() : claim.stageQuote(),
                        claim.name(),
                        claim.place(),
                        claim.amounts(),
                        dates,
                        claim.parties(),
                        claim.programme(),
                        claim.speaker(),
                        claim.aggregate(),
                        claim.confidence(),
                        claim.rules(),
                        claim.phase(),
                        claim.verified()),
                sighting.source(),
                sighting.group(),
                sighting.place(),
                sighting.words(),
                sighting.spots(),
                sighting.keys());
    }
}
