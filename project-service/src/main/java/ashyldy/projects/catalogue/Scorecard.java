package ashyldy.projects.catalogue;

import java.util.Optional;

/// What has become of the promises of one region, of one kind, or of one speaker.
///
/// @param code of the region or the kind; the name of the speaker; empty where nobody says
/// @param moved how many have moved at least once, whatever has become of them
/// @param slipDays of those that are later now than at first: the middle one of the days, at least
public record Scorecard(
        String code,
        long promises,
        long open,
        long overdue,
        long kept,
        long keptLate,
        long withdrawn,
        long moved,
        Optional<Integer> slipDays) {

    /// What the promises are told apart by.
    public enum By {
        REGION("coalesce(p.region_code, '')", "coalesce(p.region_code, '')"),
        KIND("p.kind", "p.kind"),
        SPEAKER(
                "lower(coalesce(promise.promise #>> '{speaker,value,name}', ''))",
                "coalesce(promise.promise #>> '{speaker,value,name}', '')");

        /// SQL over a promise and its project `p`.
        final String key;

        final String label;

        By(String key, String label) {
            this.key = key;
            this.label = label;
        }
    }
}
