package ashyldy.projects.registry;

import java.util.Set;

/// Lets one transaction at a time decide about a region, however many copies of the service run.
public interface RegionLocks {
    /// Returns when this transaction alone may decide about these regions, until it ends.
    void hold(Set<String> regions);

    /// Returns when nobody decides about this region; others may share this.
    void share(String region);
}
