package ashyldy.ingest.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import ashyldy.events.Claim;
import ashyldy.events.ProjectName;
import ashyldy.events.Stage;

/// What must never happen, an article and a remark a line.
///
/// @param falseOpenings claims that say "opened" where nothing has opened
/// @param wrongMoney costs that no project of the article has
public record Faults(List<String> falseOpenings, List<String> wrongMoney) {
    public Faults {
        falseOpenings = List.copyOf(falseOpenings);
        wrongMoney = List.copyOf(wrongMoney);
    }

    public static Faults of(Iterable<ReadArticle> articles) {
        List<String> openings = new ArrayList<>();
        List<String> money = new ArrayList<>();
        for (ReadArticle article : articles) {
            openings.addAll(openings(article));
            money.addAll(money(article));
        }
        return new Faults(openings, money);
    }

    private static List<String> openings(ReadArticle article) {
        List<String> openings = new ArrayList<>();
        for (int number = 0; number < article.claims().size(); number++) {
            Claim claim = article.claims().get(number);
            boolean opened = article.agreement(number)
                    .filter(agreement -> agreement.gold().isOpened())
                    .isPresent();
            if (claim.stage() == Stage.OPENED && !opened) {
                String name =
                        claim.name().map(ProjectName::text).orElse(claim.kind().code());
                openings.add(article.article().name() + ": " + name);
            }
        }
        return openings;
    }

    private static List<String> money(ReadArticle article) {
        Set<String> known = article.article().projects().stream()
                .flatMap(project -> project.figures().stream())
                .filter(Figure::isCost)
                .map(Faults::printed)
                .collect(Collectors.toSet());
        return article.claims().stream()
                .flatMap(claim -> claim.amounts().stream())
                .map(Figure::of)
                .filter(figure -> figure.isCost() && figure.isOfTheProject() && !known.contains(printed(figure)))
                .map(figure -> article.article().name() + ": " + printed(figure))
                .toList();
    }

    private static String printed(Figure money) {
        return "%.0f %s".formatted(money.value(), money.unit());
    }
}
