package ashyldy.notify.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import ashyldy.notify.subscription.Concern;
import ashyldy.notify.subscription.Interest;
import ashyldy.notify.subscription.Mentions;
import ashyldy.notify.subscription.Where;

/// Where in the index an interest is filed: something that every happening has that it wants.
sealed interface Anchor {
    /// It happens to this very project, under one of its ids.
    record OfProject(UUID id) implements Anchor {}

    /// In a place, or in the country.
    record In(String place) implements Anchor {}

    /// A word that is told begins so.
    record Word(String beginning) implements Anchor {}

    /// In a square of a grid of the globe.
    record Square(int size, int row, int column) implements Anchor {}

    Anchor COUNTRY = new In(Concern.COUNTRY);

    /// Regions have two figures in the official classifier.
    int REGION_CODE = 2;

    /// One or more, of which every happening that is wanted has at least one.
    static List<Anchor> of(Interest interest) {
        if (!interest.what().projects().isEmpty()) {
            return interest.what().projects().stream()
                    .<Anchor>map(OfProject::new)
                    .toList();
        }
        List<Anchor> where = of(interest.where());
        Optional<String> word = longest(interest.mentions());
        if (word.isEmpty() || isNarrow(interest.where())) {
            return where;
        }
        return List.of(new Word(word.get()));
    }

    /// All under which a wanted happening can be filed.
    static Set<Anchor> of(Concern concern) {
        Set<Anchor> anchors = new LinkedHashSet<>();
        anchors.add(new OfProject(concern.project()));
        concern.formerly().forEach(id -> anchors.add(new OfProject(id)));
        for (String place : concern.places()) {
            anchors.add(new In(place));
        }
        concern.point().ifPresent(point -> anchors.addAll(Grid.around(point)));
        for (String word : concern.words()) {
            for (int end = 1; end <= word.length(); end++) {
                anchors.add(new Word(word.substring(0, end)));
            }
        }
        return anchors;
    }

    private static List<Anchor> of(Where where) {
        List<Anchor> anchors = new ArrayList<>();
        where.places().forEach(place -> anchors.add(new In(place.value())));
        where.around().ifPresent(circle -> anchors.addAll(Grid.covering(circle)));
        return anchors.isEmpty() ? List.of(COUNTRY) : anchors;
    }

    /// Whether fewer things happen there than things are told with one word.
    private static boolean isNarrow(Where where) {
        return !where.equals(Where.ANYWHERE)
                && where.places().stream().allMatch(place -> place.value().length() > REGION_CODE);
    }

    /// The words of a party and of the programme stand among the words of the happening too.
    private static Optional<String> longest(Mentions mentions) {
        return Stream.of(mentions.anywhere(), mentions.party(), mentions.programme())
                .flatMap(Set::stream)
                .max(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
    }
}
