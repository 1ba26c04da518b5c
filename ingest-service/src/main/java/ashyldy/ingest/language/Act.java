package ashyldy.ingest.language;

import java.util.List;

/// One paragraph of `acts.yaml`: lemmas that do the same thing, what they govern, and the sentences that prove it.
///
/// @param id begins the ids of all entries that are made of it: `ru.act.commission` of `ru.act.commission.done`
/// @param finds sentences in which the marked `[words]` are found in some form
/// @param ignores sentences in which no form is found
public record Act(String id, List<String> finds, List<String> ignores) {
    public Act {
        finds = List.copyOf(finds);
        ignores = List.copyOf(ignores);
    }

    /// Whether an entry was made of this act and says something.
    public boolean made(Entry entry) {
        return entry.id().startsWith(id + ".") && !entry.says("nothing");
    }
}
