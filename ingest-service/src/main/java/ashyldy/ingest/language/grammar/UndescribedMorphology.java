package ashyldy.ingest.language.grammar;

import java.util.List;
import java.util.Map;

/// A language whose verbs nobody has described yet: it knows no lemma, so that its `acts.yaml` stays empty.
public final class UndescribedMorphology implements Morphology {
    @Override
    public Map<Form, List<String>> verb(String lemma) {
        throw new UnknownLemma(lemma);
    }

    @Override
    public List<String> noun(String lemma) {
        throw new UnknownLemma(lemma);
    }

    @Override
    public boolean verbComesLast() {
        return false;
    }
}
