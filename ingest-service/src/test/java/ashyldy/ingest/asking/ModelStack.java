package ashyldy.ingest.asking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import ashyldy.local.model.FakeModel;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/// A model that plays back answers.
public final class ModelStack implements QuarkusTestResourceLifecycleManager {
    static FakeModel model;

    @Override
    public Map<String, String> start() {
        try {
            model = new FakeModel();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return Map.of(
                "ashyldy.reader.url",
                model.url().toString(),
                "ashyldy.reader.model",
                "the-model",
                "ashyldy.reader.timeout",
                "2s",
                "ashyldy.reader.per-hour",
                "4",
                "ashyldy.reader.excluded",
                "kept.example.kz",
                // The tests ask for each question themselves.
                "ashyldy.reader.interval",
                "off");
    }

    @Override
    public void stop() {
        model.close();
    }
}
