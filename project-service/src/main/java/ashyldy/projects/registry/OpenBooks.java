package ashyldy.projects.registry;

/// What one transaction has read of the registry and changes in it.
record OpenBooks(OpenSightings sightings, OpenProjects projects) {
    /// Writes what has changed, and forgets what has been read.
    void putBack() {
        sightings.putBack();
        projects.putBack();
    }
}
