package ashyldy.ingest.evaluation;

import java.util.ArrayList;
import java.util.List;

/// What went wrong in a run, for people: the counts, and with details every false claim and every miss.
public final class FaultList {
    private final Evaluation evaluation;

    public FaultList(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    public List<String> counts() {
        Faults faults = evaluation.faults();
        return List.of(
                "false openings          " + faults.falseOpenings().size(),
                "money no project has    " + faults.wrongMoney().size(),
                "articles not read       " + evaluation.unread().size());
    }

    public List<String> details() {
        List<String> lines = new ArrayList<>();
        for (ReadArticle article : evaluation.articles()) {
            String name = article.article().name();
            article.invented().forEach(claim -> lines.add("FALSE   %s  %s".formatted(name, ClaimLine.of(claim))));
            article.missed().forEach(gold -> lines.add("MISSED  %s  %s".formatted(name, gold.printed())));
            article.found().stream()
                    .filter(agreement -> !agreement.isWhole())
                    .forEach(agreement -> lines.add("PARTLY  %s  %s: %s"
                            .formatted(name, ClaimLine.of(agreement.claim()), Difference.of(agreement))));
        }
        evaluation.faults().falseOpenings().forEach(opening -> lines.add("OPENING " + opening));
        evaluation.faults().wrongMoney().forEach(money -> lines.add("MONEY   " + money));
        evaluation.unread().forEach(article -> lines.add("UNREAD  " + article));
        return lines;
    }
}
