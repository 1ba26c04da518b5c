package ashyldy.ingest.mention.facility;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.ingest.language.AnaphorCode;
import ashyldy.ingest.language.ClauseCode;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.text.Among;
import ashyldy.ingest.text.Sentence;

/// Tells the rooms of a building from projects: "the school has a gym and a library", "a library inside the hospital".
final class RoomsInside {
    private static final int BESIDE = 3;
    private static final int FAR = 12;
    private static final String DASHES = "-\u2013\u2014";

    /// Buildings in which there are halls, pools and libraries of their own.
    private static final Set<String> BUILDINGS = codes(EnumSet.of(
            Kind.SCHOOL,
            Kind.KINDERGARTEN,
            Kind.COLLEGE,
            Kind.UNIVERSITY,
            Kind.HOSPITAL,
            Kind.CLINIC,
            Kind.SPORTS,
            Kind.CULTURE,
            Kind.YOUTH_CENTRE));

    /// What may be a room.
    private static final Set<String> ROOMS =
            codes(EnumSet.of(Kind.CLINIC, Kind.SPORTS, Kind.CULTURE, Kind.YOUTH_CENTRE, Kind.DIGITAL, Kind.FACTORY));

    private final Sentence sentence;
    private final Matches matches;
    private final CaseOfNouns cases;

    RoomsInside(Sentence sentence, Matches matches, CaseOfNouns cases) {
        this.sentence = sentence;
        this.matches = matches;
        this.cases = cases;
    }

    private static Set<String> codes(Set<Kind> kinds) {
        return kinds.stream().map(Kind::code).collect(Collectors.toUnmodifiableSet());
    }

    boolean isRoom(Match kind) {
        return ROOMS.contains(kind.entry().says())
                && (Among.any(matches.of(Topic.HOLDINGS), word -> holds(word, kind))
                        || Among.any(matches.of(Topic.KINDS), building -> isBeside(building, kind)));
    }

    private boolean holds(Match word, Match room) {
        if (word.says("along")) {
            return false;
        }
        boolean stands = word.says("stands");
        if (word.says("inside")) {
            return word.to() <= room.from() && isNear(word.to(), room.from());
        }
        if (word.says("with")) {
            return word.to() <= room.from() && isListedAfter(word.to(), room) && isOwned(word, room, false);
        }
        return hasBetween(word, room) && isOwned(word, room, stands);
    }

    /// "With a library and a pool": directly behind, or behind another room that is.
    private boolean isListedAfter(int from, Match room) {
        return isNear(from, room.from())
                && (room.from() - from <= BESIDE
                        || Among.any(
                                matches.of(Topic.KINDS),
                                other -> other.from() >= from
                                        && other.to() <= room.from()
                                        && room.from() - other.to() <= BESIDE
                                        && isListedAfter(from, other)));
    }

    /// Whether the word stands on its side of the rooms, in Kazakh behind them, and no other verb parts them.
    private boolean hasBetween(Match word, Match room) {
        boolean after = sentence.language() == Language.KK;
        return after
                ? word.from() >= room.to() && isNear(room.to(), word.from())
                : word.to() <= room.from() && isNear(word.to(), room.from());
    }

    private boolean isNear(int from, int to) {
        return to - from <= FAR
                && Among.none(matches.of(Topic.STAGES), stage -> stage.from() >= from && stage.to() <= to)
                && Among.none(matches.saying(ClauseCode.BOUNDARY), mark -> mark.from() >= from && mark.to() <= to);
    }

    /// Whether a building or what points back to one stands before the rooms and their word.
    private boolean isOwned(Match word, Match room, boolean within) {
        int before = Math.min(word.from(), room.from());
        return Among.any(
                        matches.of(Topic.KINDS),
                        building -> isBuilding(building)
                                && building.to() <= before
                                && isNear(building.to(), before)
                                && (!within || cases.isWithin(building)))
                || !within
                        && Among.any(
                                matches.of(Topic.ANAPHORS),
                                it -> (it.says(AnaphorCode.BUILDING) || it.says(AnaphorCode.IT))
                                        && it.to() <= before
                                        && before - it.to() <= BESIDE);
    }

    private static boolean isBuilding(Match kind) {
        return BUILDINGS.contains(kind.entry().says());
    }

    /// "A library in the hospital", "in the school – a gym"; Kazakh: "the school's library" in the relational case.
    private boolean isBeside(Match building, Match room) {
        if (!isBuilding(building) || !cases.isWithin(building)) {
            return false;
        }
        int between = room.from() - building.to();
        boolean dash = between >= 1 && between <= BESIDE && isDash(building.to());
        return sentence.language() == Language.KK
                ? between >= 0 && between <= 1 && cases.isRelational(building)
                : dash || building.from() >= room.to() && building.from() - room.to() <= BESIDE - 1;
    }

    private boolean isDash(int at) {
        return sentence.token(at).isMark() && DASHES.contains(sentence.token(at).text());
    }
}
