package ashyldy.ingest.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;

/// The figures of a run for programs.
public final class FigureJson {
    private FigureJson() {}

    public static Map<String, Object> of(Evaluation evaluation) {
        Map<String, Object> scores = new LinkedHashMap<>();
        evaluation.tallies().forEach((language, tally) -> scores.put(language, of(tally)));
        Faults faults = evaluation.faults();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("scores", scores);
        all.put("false_openings", faults.falseOpenings());
        all.put("wrong_money", faults.wrongMoney());
        all.put("failed", evaluation.unread());
        return all;
    }

    private static Map<String, Object> of(Tally tally) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("projects", of(tally.projects()));
        figures.put("kind", tally.kindShare());
        figures.put("stage", tally.stageShare());
        figures.put("place", tally.placeShare());
        figures.put("name", tally.nameShare());
        figures.put("amounts", of(tally.amounts()));
        figures.put("dates", of(tally.dates()));
        figures.put("whole_record_recall", tally.wholeShare());
        figures.put("negatives", tally.negatives());
        figures.put("negatives_with_claims", tally.broken());
        return figures;
    }

    private static Map<String, Object> of(Ratio ratio) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("p", ratio.precision());
        figures.put("r", ratio.recall());
        figures.put("f1", ratio.f1());
        figures.put("tp", ratio.right());
        figures.put("fp", ratio.wrong());
        figures.put("fn", ratio.missed());
        return figures;
    }
}
