package ashyldy.ingest.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.PartyRole;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.Topic;

/// Finds organisations by their legal form and a quoted name, and their role by the words before.
final class PartyFinder {
    private static final int REACH = 6;
    private static final Set<String> ROLES = Set.of("owner", "customer", "contractor", "funder", "operator");

    private PartyFinder() {}

    static List<PartyMention> in(Matches matches, List<NameMention> quoted) {
        List<PartyMention> parties = new ArrayList<>();
        for (Match form : matches.saying(Topic.ORGANISATIONS, "form").toList()) {
            quoted.stream()
                    .filter(name -> name.from() == form.to() || name.to() == form.from())
                    .findFirst()
                    .ifPresent(name -> parties.add(party(form, name, matches)));
        }
        return parties;
    }

    private static PartyMention party(Match form, NameMention name, Matches matches) {
        int from = Math.min(form.from(), name.from());
        int to = Math.max(form.to(), name.to());
        Optional<PartyRole> role = matches.of(Topic.ORGANISATIONS).stream()
                .filter(word -> ROLES.contains(word.entry().says()))
                .filter(word -> word.to() <= from && from - word.to() <= REACH
                        || word.from() >= to && word.from() - to <= REACH)
                .map(word -> PartyRole.valueOf(word.entry().says().toUpperCase(Locale.ROOT)))
                .findFirst();
        return new PartyMention(from, to, name.text(), name.first(), name.last(), role);
    }
}
