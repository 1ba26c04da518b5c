package ashyldy.ingest.frame;

import ashyldy.events.Measure;
import ashyldy.events.Scope;
import ashyldy.ingest.mention.figure.AmountMention;

/// A figure and what it is the figure of.
public record Measured(AmountMention mention, Measure measure, Scope scope) {
    Measured as(Scope other) {
        return new Measured(mention, measure, other);
    }
}
