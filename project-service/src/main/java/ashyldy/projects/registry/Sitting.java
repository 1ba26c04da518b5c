package ashyldy.projects.registry;

import java.util.UUID;

/// The registry at work inside one transaction, for one article or for many: it reads and writes once for all.
public final class Sitting {
    /// Some ten kilobytes each.
    private static final int MOST_IN_MEMORY = 3_000;

    private final OpenBooks books;
    private final Surroundings surroundings;
    private final Registry registry;

    private Sitting(OpenBooks books, Surroundings surroundings, Registry registry) {
        this.books = books;
        this.surroundings = surroundings;
        this.registry = registry;
    }

    static Sitting of(Sittings rules) {
        var books = new OpenBooks(new OpenSightings(rules.sightings()), new OpenProjects(rules.projects()));
        return new Sitting(
                books,
                new Surroundings(books, rules.locks(), rules.judgements()),
                new Registry(books.sightings(), books.projects(), rules.newIds(), rules.alerts()));
    }

    /// Notes the revision; false where a newer one is known, and then nothing of this one may be kept.
    public boolean accept(UUID article, int revision) {
        return books.sightings().accept(article, revision);
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    public Registry registry() {
        return registry;
    }

    /// Between two articles: where a crowded place has filled the memory, what has changed is written, and the rest
    /// read
    /// anew when it is asked for.
    public void makeRoom() {
        if (books.sightings().size() > MOST_IN_MEMORY) {
            books.putBack();
        }
    }

    /// Writes what has changed. What is not closed has never been.
    public void close() {
        books.putBack();
    }
}
