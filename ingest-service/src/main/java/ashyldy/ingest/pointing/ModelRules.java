package ashyldy.ingest.pointing;

import ashyldy.events.Coded;

/// Rules that say what a model has seen of a claim, among the rules of the grammar.
public final class ModelRules {
    /// The model pointed at the project.
    public static final String SEEN = "reader.model";

    /// The stage is the model's opinion: the grammar reads none in the words.
    public static final String STAGE = "reader.model.stage";

    /// The model has looked at the article and pointed at others, not at this project.
    public static final String UNSEEN = "reader.model.unseen";

    /// Both readers have seen the project.
    public static final String BOTH = "reader.both";

    /// An opinion of the model that the grammar does not share.
    static String says(Coded opinion) {
        return "reader.model.says." + opinion.code();
    }

    private ModelRules() {}
}
