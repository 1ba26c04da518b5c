package ashyldy.ingest.mention.facility;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import ashyldy.events.Kind;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.text.Among;

/// Tells what is counted along a line from projects: "eleven stations and 47 bridges will be built during the
/// construction of the railway" belong to the railway.
final class LineParts {
    private static final Set<Kind> PARTS = EnumSet.of(Kind.BRIDGE, Kind.RAILWAY, Kind.ROAD, Kind.OTHER);

    /// A single bridge along a route may be a project of its own.
    private static final int SEVERAL = 2;

    private final Matches matches;

    LineParts(Matches matches) {
        this.matches = matches;
    }

    /// The facilities of a sentence, those that are counted along a line as parts of it.
    List<KindMention> marked(List<KindMention> kinds) {
        boolean along = kinds.size() >= SEVERAL
                && Among.any(matches.of(Topic.HOLDINGS), word -> word.says("along"))
                && Among.count(kinds, LineParts::isCounted) >= SEVERAL;
        return along ? Among.each(kinds, kind -> isCounted(kind) ? kind.inside() : kind) : kinds;
    }

    private static boolean isCounted(KindMention kind) {
        return PARTS.contains(kind.kind()) && kind.several().isPresent();
    }
}
