package ashyldy.ingest.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import ashyldy.ingest.mention.Mention;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.facility.NameMention;
import ashyldy.ingest.mention.facility.WorkMention;
import ashyldy.ingest.mention.figure.AmountMention;
import ashyldy.ingest.mention.party.PartyMention;
import ashyldy.ingest.mention.place.PlaceMention;
import ashyldy.ingest.mention.stage.StageMention;
import ashyldy.ingest.mention.time.DateMention;
import ashyldy.ingest.text.Span;

/// What was found in the sentences of an article and stands in no claim.
final class Unclaimed {
    private final String text;
    private final List<Mark> claimed;

    Unclaimed(String text, List<Mark> claimed) {
        this.text = text;
        this.claimed = claimed;
    }

    List<String> lines(List<SentenceReading> readings) {
        return readings.stream().flatMap(reading -> lines(reading).stream()).toList();
    }

    private List<String> lines(SentenceReading reading) {
        List<String> found = found(reading)
                .filter(each -> !isClaimed(span(reading, each.mention())))
                .sorted(Comparator.comparingInt(each -> each.mention().from()))
                .map(each -> "    %-7s %-28s %s"
                        .formatted(each.what(), words(span(reading, each.mention())), each.says())
                        .stripTrailing())
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        List<String> lines =
                new ArrayList<>(List.of("  " + words(reading.sentence().span())));
        lines.addAll(found);
        return lines;
    }

    /// A mention and what it says of itself.
    private record Found(Mention mention, String what, String says) {}

    private static Stream<Found> found(SentenceReading reading) {
        return Stream.of(
                        found(reading.kinds(), "kind", Unclaimed::kind),
                        found(reading.works(), "work", Unclaimed::work),
                        found(reading.stages(), "stage", Unclaimed::stage),
                        found(reading.places(), "place", Unclaimed::place),
                        found(reading.amounts(), "amount", Unclaimed::amount),
                        found(reading.dates(), "date", Unclaimed::date),
                        found(reading.names(), "name", NameMention::text),
                        found(reading.parties(), "party", Unclaimed::party))
                .flatMap(each -> each);
    }

    private static <M extends Mention> Stream<Found> found(List<M> mentions, String what, Function<M, String> says) {
        return mentions.stream().map(mention -> new Found(mention, what, says.apply(mention)));
    }

    private static Span span(SentenceReading reading, Mention mention) {
        return reading.span(mention.from(), mention.to());
    }

    /// A facility itself is quoted by no claim; it stands under the words of its stage or its name or not at all.
    private boolean isClaimed(Span span) {
        return claimed.stream().anyMatch(mark -> mark.touches(span.start(), span.end()));
    }

    private String words(Span span) {
        return text.substring(span.start(), span.end()).replaceAll("\\p{Cntrl}+", " ");
    }

    private static String kind(KindMention kind) {
        return kind.kind().code() + (kind.oblique() ? ", only a place" : "") + (kind.plural() ? ", plural" : "") + "  "
                + kind.entry().id();
    }

    private static String work(WorkMention work) {
        return work.work().map(code -> code.code() + "  ").orElse("") + work.rule();
    }

    private static String stage(StageMention stage) {
        return stage.cue().name().toLowerCase(Locale.ROOT) + modality(stage) + "  " + stage.rule();
    }

    private static String place(PlaceMention place) {
        return place.use().name().toLowerCase(Locale.ROOT)
                + place.candidates().stream()
                        .findFirst()
                        .map(best -> ", " + best.names().en())
                        .orElse(", unlisted");
    }

    private static String amount(AmountMention amount) {
        return "%s %s %s  %s"
                .formatted(
                        amount.measure().name().toLowerCase(Locale.ROOT),
                        amount.value().toPlainString(),
                        amount.unit(),
                        amount.rule());
    }

    private static String date(DateMention date) {
        return date.first()
                .map(first -> first + ".." + date.last().orElse(first))
                .orElse("year open");
    }

    private static String party(PartyMention party) {
        return party.role().map(role -> role.code() + " ").orElse("") + party.name();
    }

    private static String modality(StageMention stage) {
        return (stage.intended() ? ", intended" : "") + (stage.denied() ? ", denied" : "");
    }
}
