package ashyldy.ingest.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a confidence is worth: of the claims that were so sure, how many were right.
public final class Calibration {
    /// A claim was right when it tells of a project there is, and sound when kind, stage and place are right too.
    private record Judged(double confidence, boolean right, boolean sound) {}

    /// Lower ends; a bucket reaches to the next, the last one to 1.
    private static final double[] BUCKETS = {0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};

    private final List<Judged> judged = new ArrayList<>();

    public Calibration(Evaluation evaluation) {
        for (ReadArticle article : evaluation.articles()) {
            for (int number = 0; number < article.claims().size(); number++) {
                judged.add(judged(article.claims().get(number).confidence(), article.agreement(number)));
            }
        }
    }

    private static Judged judged(double confidence, Optional<Agreement> agreement) {
        boolean sound = agreement
                .filter(pair -> pair.sameKind() && pair.acceptableStage())
                .filter(pair -> !pair.gold().isPlacedInText() || pair.samePlace())
                .isPresent();
        return new Judged(confidence, agreement.isPresent(), sound);
    }

    public List<String> lines() {
        TextTable table =
                new TextTable().row(List.of("confidence", "claims", "real", "share", "kind, stage, place", "share"));
        for (int bucket = 0; bucket < BUCKETS.length; bucket++) {
            boolean last = bucket == BUCKETS.length - 1;
            double from = BUCKETS[bucket];
            double to = last ? 1 : BUCKETS[bucket + 1];
            String name = String.format(Locale.ROOT, last ? "%.1f to %.1f" : "%.1f to <%.1f", from, to);
            table.row(row(
                    name,
                    judged.stream()
                            .filter(one -> one.confidence >= from && (last || one.confidence < to))
                            .toList()));
        }
        return table.row(row("all", judged)).lines();
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
