package ashyldy.ingest.mention.facility;

import java.util.Map;
import java.util.Optional;

import ashyldy.events.Kind;
import ashyldy.ingest.language.Entry;
import ashyldy.ingest.mention.Mention;
import ashyldy.ingest.mention.figure.Figure;

/// A facility or line by its common noun: "a school", "13 schools", "the Kenderli desalination plant".
///
/// @param oblique stands in a mere phrase of place ("in the school"): nothing is said about it
/// @param plural of several
/// @param count how many, where a number stands before it
/// @param works the word of works that governs it: "construction of a school"
public record KindMention(
        int from,
        int to,
        Kind kind,
        Entry entry,
        boolean oblique,
        boolean plural,
        Optional<Figure> count,
        Optional<WorkMention> works,
        Optional<NameMention> name)
        implements Mention {
    public boolean isWeak() {
        return entry.is("weak");
    }

    /// A word that is a facility only beside its own sort of figure: "a station for 240 MW".
    public boolean isMeasured() {
        return entry.property("needs").filter(need -> !need.equals("supply")).isPresent();
    }

    /// Gas, water or light that reaches places: one work in each.
    public boolean isSupply() {
        return entry.property("needs").filter("supply"::equals).isPresent();
    }

    /// A road, a pipe, a railway: it has ends rather than a place.
    public boolean isLine() {
        return entry.is("line");
    }

    /// A camera, a lamp: one of many that are counted.
    public boolean isDevice() {
        return entry.is("device");
    }

    /// How many it is of, where more than one is counted.
    public Optional<Integer> several() {
        return count.map(figure -> figure.value().intValue()).filter(number -> number > 1);
    }

    public boolean isPart() {
        return entry.is("part");
    }

    /// A hall or library of a building that the article speaks of.
    public boolean isRoom() {
        return entry.is("room");
    }

    /// The same as a room of a building.
    KindMention inside() {
        Entry room = entry.with(Map.of("part", "true", "room", "true"));
        return new KindMention(from, to, kind, room, oblique, plural, count, works, name);
    }

    /// The name, where it is more than the common noun written with a capital.
    public Optional<NameMention> properName() {
        return name.filter(text -> text.from() != from || text.to() != to);
    }

    /// The first token of the whole phrase, the governing word of works among it.
    public int phraseFrom() {
        int start = Math.min(from, name.map(NameMention::from).orElse(from));
        start = Math.min(start, count.map(Figure::from).orElse(start));
        return Math.min(start, works.map(WorkMention::from).orElse(start));
    }

    public int phraseTo() {
        int end = Math.max(to, name.map(NameMention::to).orElse(to));
        return Math.max(end, works.map(WorkMention::to).orElse(end));
    }

    /// Whether exactly so many are counted.
    public boolean isCountOf(int number) {
        return count.filter(figure -> figure.value().intValue() == number).isPresent();
    }

    /// One of several that have a name each.
    public KindMention called(NameMention each) {
        return new KindMention(from, to, kind, entry, oblique, false, Optional.empty(), works, Optional.of(each));
    }

    /// One of the same kind at which another sentence points.
    public KindMention pointedAt(int first, int after, boolean several, Optional<Figure> number) {
        return new KindMention(first, after, kind, entry, false, several, number, Optional.empty(), Optional.empty());
    }

    /// A member of the same list, whose noun is left out.
    public KindMention member(int first, int after, Optional<Figure> number) {
        boolean several = number.filter(figure -> figure.value().intValue() > 1).isPresent();
        return new KindMention(first, after, kind, entry, false, several, number, works, Optional.empty());
    }

    /// One of the same kind and works that another sentence gives only a place; what is done stands in the words of
    /// none
    /// but its own sentence.
    public KindMention placedAt(int first, int after) {
        var done = works.map(work -> new WorkMention(first, after, work.work(), work.aim(), work.rule()));
        return new KindMention(first, after, kind, entry, false, false, Optional.empty(), done, Optional.empty());
    }

    /// "Distribution networks", "the plant": the noun is shared by many kinds, and what the article tells of says
    /// which.
    public boolean isShared() {
        return entry.is("shared") || kind == Kind.FACTORY && to - from == 1 && name.isEmpty();
    }

    public KindMention as(Kind other) {
        return new KindMention(from, to, other, entry, oblique, plural, count, works, name);
    }

    /// The same, of which so many are counted.
    public KindMention counting(Figure number) {
        return new KindMention(from, to, kind, entry, oblique, true, Optional.of(number), works, name);
    }

    /// Some of several that were counted together: how many of them, nobody says.
    public KindMention uncounted() {
        return new KindMention(from, to, kind, entry, oblique, plural, Optional.empty(), works, name);
    }

    /// One of several that were counted together.
    public KindMention single() {
        return new KindMention(from, to, kind, entry, oblique, false, Optional.empty(), works, name);
    }
}
