package ashyldy.ingest.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import ashyldy.events.Claim;
import ashyldy.ingest.pointing.ModelRules;

/// What a confidence is worth: of the claims that were so sure, how many were right.
public final class Calibration {
    /// A claim was right when it tells of a project there is, and sound when kind, stage and place are right too.
    private record Judged(double confidence, Seen seen, boolean verified, boolean right, boolean sound) {}

    /// Who has seen the project of a claim.
    private enum Seen {
        BOTH("both readers"),
        MODEL("the model alone"),
        GRAMMAR("the grammar alone");

        private final String title;

        Seen(String title) {
            this.title = title;
        }

        static Seen of(Claim claim) {
            if (claim.rules().contains(ModelRules.BOTH)) {
                return BOTH;
            }
            return claim.rules().contains(ModelRules.SEEN) ? MODEL : GRAMMAR;
        }
    }

    /// Lower ends; a bucket reaches to the next, the last one to 1.
    private static final double[] BUCKETS = {0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};

    private final List<Judged> judged = new ArrayList<>();

    public Calibration(Evaluation evaluation) {
        for (ReadArticle article : evaluation.articles()) {
            for (int number = 0; number < article.claims().size(); number++) {
                judged.add(judged(article.claims().get(number), article.agreement(number)));
            }
        }
    }

    private static Judged judged(Claim claim, Optional<Agreement> agreement) {
        boolean sound = agreement
                .filter(pair -> pair.sameKind() && pair.acceptableStage())
                .filter(pair -> !pair.gold().isPlacedInText() || pair.samePlace())
                .isPresent();
        return new Judged(claim.confidence(), Seen.of(claim), claim.verified(), agreement.isPresent(), sound);
    }

    public List<String> lines() {
        TextTable table = new TextTable()
                .row(List.of("confidence", "claims", "real", "share", "kind, stage, place", "share", "both readers"));
        for (int bucket = 0; bucket < BUCKETS.length; bucket++) {
            boolean last = bucket == BUCKETS.length - 1;
            double from = BUCKETS[bucket];
            double to = last ? 1 : BUCKETS[bucket + 1];
            String name = String.format(Locale.ROOT, last ? "%.1f to %.1f" : "%.1f to <%.1f", from, to);
            table.row(withBoth(
                    name,
                    judged.stream()
                            .filter(one -> one.confidence >= from && (last || one.confidence < to))
                            .toList()));
        }
        return table.row(withBoth("all", judged)).lines();
    }

    private static List<String> withBoth(String name, List<Judged> some) {
        List<String> cells = new ArrayList<>(row(name, some));
        cells.add(String.valueOf(
                some.stream().filter(one -> one.seen == Seen.BOTH).count()));
        return cells;
    }

    /// How far two readers agree, and what a claim is worth by who has seen its project.
    public List<String> agreement() {
        TextTable table =
                new TextTable().row(List.of("seen by", "claims", "real", "share", "kind, stage, place", "share"));
        for (Seen seen : Seen.values()) {
            table.row(row(
                    seen.title, judged.stream().filter(one -> one.seen == seen).toList()));
        }
        return table.row(row(
                        "openings not verified",
                        judged.stream().filter(one -> !one.verified).toList()))
                .lines();
    }

    private static List<String> row(String name, List<Judged> some) {
        int right = (int) some.stream().filter(Judged::right).count();
        int sound = (int) some.stream().filter(Judged::sound).count();
        return List.of(
                name,
                String.valueOf(some.size()),
                String.valueOf(right),
                share(right, some.size()),
                String.valueOf(sound),
                share(sound, some.size()));
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "-" : FigureTable.printed(Ratio.share(part, whole));
    }
}
