package ashyldy.ingest.evaluation;

import java.util.List;
import java.util.Set;

import ashyldy.events.Claim;
import ashyldy.events.Stage;

/// One annotated project beside one claim.
record Agreement(GoldProject gold, Claim claim) {
    /// Kinds that people call by one another's names.
    private static final List<Set<String>> AKIN = List.of(
            Set.of("school", "kindergarten", "college", "university"),
            Set.of("hospital", "clinic"),
            Set.of("culture", "youth_centre", "sports", "park"),
            Set.of("road", "street", "bridge"),
            Set.of("water_supply", "desalination", "wastewater"),
            Set.of("power", "renewable", "heating", "gas"),
            Set.of("factory", "industrial_zone", "agriculture", "other"));

    private static final int ENOUGH_IN_SPITE_OF_PLACE = 6;

    boolean sameKind() {
        return gold.type().equals(claim.kind().code());
    }

    boolean sameStage() {
        return gold.status().equals(status(claim.stage()));
    }

    /// An article that says "opened" of a first stage is not wrong.
    boolean acceptableStage() {
        return sameStage() || gold.status().equals("completed_stage") && claim.stage() == Stage.OPENED;
    }

    boolean samePlace() {
        return PlaceAgreement.of(gold.place().finest(), claim.place()) > 0;
    }

    boolean sameName() {
        return NameAgreement.of(gold.name(), claim.name()) > 0;
    }

    List<Figure> claimedFigures() {
        return claim.amounts().stream().map(Figure::of).toList();
    }

    List<Figure> claimedOwnFigures() {
        return claimedFigures().stream().filter(Figure::isOfTheProject).toList();
    }

    long figuresFound() {
        return count(gold.ownFigures(), claimedFigures());
    }

    long figuresInvented() {
        return claimedOwnFigures().size() - count(claimedOwnFigures(), gold.figures());
    }

    long datesFound() {
        return gold.dates().stream()
                .filter(date -> claim.dates().stream().anyMatch(date::isSame))
                .count();
    }

    long datesInvented() {
        return claim.dates().stream()
                .filter(date -> gold.dates().stream().noneMatch(expected -> expected.isSame(date)))
                .count();
    }

    boolean isWhole() {
        return sameKind()
                && sameStage()
                && (!gold.place().isKnown() || samePlace())
                && figuresFound() == gold.ownFigures().size()
                && figuresInvented() == 0
                && datesFound() == gold.dates().size();
    }

    /// How likely the two are the same project; -1 where they cannot be.
    double likeness() {
        int place = PlaceAgreement.of(gold.place(), claim.place());
        double sum = kindLikeness() + place + NameAgreement.of(gold.name(), claim.name());
        sum += Math.min(4, 2 * count(gold.figures(), claimedFigures()));
        sum += sameStage() ? 0.5 : 0;
        return place > PlaceAgreement.CONTRADICTION || sum >= ENOUGH_IN_SPITE_OF_PLACE ? sum : -1;
    }

    private int kindLikeness() {
        if (sameKind()) {
            return 3;
        }
        return AKIN.stream()
                        .anyMatch(kinds -> kinds.contains(gold.type())
                                && kinds.contains(claim.kind().code()))
                ? 1
                : 0;
    }

    private static long count(List<Figure> figures, List<Figure> others) {
        return figures.stream()
                .filter(figure -> others.stream().anyMatch(figure::isSame))
                .count();
    }

    private static String status(Stage stage) {
        return switch (stage) {
            case PLANNED -> "planned";
            case UNDER_CONSTRUCTION, SUSPENDED -> "under_construction";
            case STAGE_OPENED -> "completed_stage";
            case OPENED -> "opened";
            case CANCELLED, UNKNOWN -> "unknown";
        };
    }
}
