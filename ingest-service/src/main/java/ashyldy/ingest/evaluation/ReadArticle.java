package ashyldy.ingest.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import ashyldy.events.Claim;

/// An annotated article and what was claimed of it, paired one to one, the likeliest pairs first.
public final class ReadArticle {
    private static final double SAME = 3.5;

    private record Pair(int gold, int claim, double likeness) {}

    private final GoldArticle article;
    private final List<Claim> claims;
    private final Map<Integer, Integer> goldByClaim = new HashMap<>();

    public ReadArticle(GoldArticle article, List<Claim> claims) {
        this.article = article;
        this.claims = List.copyOf(claims);
        pairs().stream().filter(pair -> pair.likeness() >= SAME).forEach(this::join);
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int gold = 0; gold < article.projects().size(); gold++) {
            for (int claim = 0; claim < claims.size(); claim++) {
                pairs.add(new Pair(gold, claim, agreement(gold, claim).likeness()));
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::claim));
        return pairs;
    }

    private void join(Pair pair) {
        if (!goldByClaim.containsKey(pair.claim()) && !goldByClaim.containsValue(pair.gold())) {
            goldByClaim.put(pair.claim(), pair.gold());
        }
    }

    private Agreement agreement(int gold, int claim) {
        return new Agreement(article.projects().get(gold), claims.get(claim));
    }

    GoldArticle article() {
        return article;
    }

    List<Claim> claims() {
        return claims;
    }

    /// What a claim, by its number, agrees with; empty for a false one.
    Optional<Agreement> agreement(int claim) {
        return Optional.ofNullable(goldByClaim.get(claim)).map(gold -> agreement(gold, claim));
    }

    /// The claims that are right about a project that counts.
    List<Agreement> found() {
        return IntStream.range(0, claims.size())
                .mapToObj(this::agreement)
                .flatMap(Optional::stream)
                .filter(agreement -> agreement.gold().isCore())
                .toList();
    }

    List<Claim> invented() {
        return IntStream.range(0, claims.size())
                .filter(claim -> !goldByClaim.containsKey(claim))
                .mapToObj(claims::get)
                .toList();
    }

    /// The projects that count and that no claim tells of.
    List<GoldProject> missed() {
        return IntStream.range(0, article.projects().size())
                .filter(gold -> !goldByClaim.containsValue(gold))
                .mapToObj(article.projects()::get)
                .filter(GoldProject::isCore)
                .toList();
    }
}
